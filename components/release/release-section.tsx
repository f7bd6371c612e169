import { getTranslations } from 'next-intl/server';
import { PageSection } from '#components/ui/page-section.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toBundlePath } from '#lib/bundle-address.ts';
import type { Area, Source } from '#lib/domain/figure.ts';
import { createFormat } from '#lib/format.ts';
import type { Release } from '#lib/queries/list-releases.ts';
import { ReleaseTable } from './release-table.tsx';

type Props = { release: Release; areas: readonly Area[]; sources: readonly Source[]; locale: Locale };

/** More rows than these are folded. */
const shownRows = 50;

/** One data release: when, of which content, why, and what it did to each row. */
export async function ReleaseSection({ release, areas, sources, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'changes' });
  const { number, added, changed, removed, contentHash, changes, bundle } = release;
  const words = await getTranslations({ locale, namespace: 'bundle' });
  const note = locale === 'vi' ? release.noteVi : release.noteEn;
  const table = <ReleaseTable release={release} areas={areas} sources={sources} locale={locale} />;
  return (
    <PageSection id={`release-${number}`} title={t('release', { number })}>
      <p className="hint">
        {createFormat(locale).dateTime(release.importedAt)} ·{' '}
        <code title={contentHash}>{contentHash.slice(0, 12)}</code>
      </p>
      {note && <p className="mt-2 max-w-3xl">{note}</p>}
      <p className="mt-2">
        {changes.length === 0 ? t('first', { added }) : t('counts', { added, changed, removed })}
      </p>
      {bundle && (
        <p className="mt-2">
          <a href={`/${locale}${toBundlePath(bundle)}`}>{words('link')}</a>
        </p>
      )}
      {changes.length > shownRows ? (
        <details className="mt-3">
          <summary>{t('showAll', { count: changes.length })}</summary>
          {table}
        </details>
      ) : (
        changes.length > 0 && table
      )}
    </PageSection>
  );
}
