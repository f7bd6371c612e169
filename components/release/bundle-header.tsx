import type { Locale } from '#i18n/locales.ts';
import { toReleaseAddress } from '#lib/addresses/addresses.ts';
import { toBundleAddress } from '#lib/addresses/bundle-address.ts';
import type { BundlePage } from '#lib/queries/get-bundle-page.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { BundleStatus } from './bundle-status.tsx';

type Props = { bundle: BundlePage; locale: Locale };

/** Which release, since when, whether it is the newest, what it changed, and the archive. */
export function BundleHeader({ bundle, locale }: Props) {
  const t = getTranslator(locale, 'bundle');
  const { release, sha256, size } = bundle;
  const { number, added, changed, removed } = release;
  const format = createFormat(locale);
  const note = locale === 'vi' ? release.noteVi : release.noteEn;
  return (
    <header>
      <h1>{t('title', { number })}</h1>
      <p className="area-facts">{format.date(release.day)}</p>
      <BundleStatus bundle={bundle} locale={locale} />
      {note && <p className="mt-5 max-w-3xl">{note}</p>}
      <p className="mt-2">
        {number === 1 ? t('first', { added }) : t('counts', { added, changed, removed })}{' '}
        <a href={toReleaseAddress(number, locale)}>{t('changes')}</a>
      </p>
      <p className="mt-4">
        <a href={toBundleAddress(sha256)} className="button">
          {t('download', { size: format.number(Math.ceil(size / 1000)) })}
        </a>
      </p>
      <p className="hint mt-2">
        {t('lasting')} <span className="whitespace-nowrap">SHA-256</span>{' '}
        <span className="break-address">{sha256}</span>
      </p>
    </header>
  );
}
