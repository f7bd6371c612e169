import type { Locale } from '#i18n/locales.ts';
import { toBundlePath } from '#lib/addresses/bundle-address.ts';
import type { Release } from '#lib/queries/read-releases.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { release: Release; locale: Locale };

/** When a data release came, of which content, why, how many rows of which files it touched, and its kept ZIP. */
export function ReleaseSummary({ release, locale }: Props) {
  const t = getTranslator(locale, 'changes');
  const words = getTranslator(locale, 'bundle');
  const { number, added, changed, removed, contentHash, bundle } = release;
  const note = locale === 'vi' ? release.noteVi : release.noteEn;
  return (
    <>
      <p className="hint">
        {createFormat(locale).date(release.day)} · <code title={contentHash}>{contentHash.slice(0, 12)}</code>
      </p>
      {note && <p className="mt-2 max-w-3xl">{note}</p>}
      <p className="mt-2">
        {number === 1 ? t('first', { added }) : t('counts', { added, changed, removed })}
      </p>
      <FileCounts release={release} locale={locale} />
      {bundle && (
        <p className="mt-2">
          <a href={`/${locale}${toBundlePath(bundle)}`}>{words('link')}</a>
        </p>
      )}
    </>
  );
}

/** How many rows of each file changed; nothing for a release of before these counts were kept. */
function FileCounts({ release: { counts }, locale }: Props) {
  if (counts.length === 0) return null;
  const t = getTranslator(locale);
  const files = Map.groupBy(counts, ({ file }) => file);
  const lines = [...files].map(([file, kinds]) => {
    const parts = kinds.map(({ kind, rows }) => t(`changes.kindCount.${kind}`, { count: rows }));
    return `${t(`dictionary.values.file.${file}`)}: ${parts.join(', ')}`;
  });
  return <p className="hint mt-1">{lines.join(' · ')}</p>;
}
