import type { Locale } from '#i18n/locales.ts';
import { toReleaseAddress } from '#lib/addresses/addresses.ts';
import { toBundlePath } from '#lib/addresses/bundle-address.ts';
import type { Release } from '#lib/queries/read-releases.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { code } from './code.tsx';

type Props = { releases: readonly Release[]; locale: Locale };

const promises = ['columns', 'ids', 'bundles', 'latest', 'pages', 'v2'] as const;

/** The newest data releases with what it changed and its kept file, and what readers may count on. */
export function ReleaseList({ releases, locale }: Props) {
  const t = getTranslator(locale, 'dataPage.versions');
  const tChanges = getTranslator(locale, 'changes');
  const format = createFormat(locale);
  return (
    <>
      <ul className="try-links">
        {releases.map(({ number, day, noteVi, noteEn, bundle, ...changes }) => (
          <li key={number}>
            <strong>{t('release', { number, date: format.date(day) })}</strong>{' '}
            {locale === 'vi' ? noteVi : noteEn}
            <span className="hint block">
              {t('counts', { added: changes.added, changed: changes.changed, removed: changes.removed })}
            </span>
            <span className="row-links">
              <a href={toReleaseAddress(number, locale)}>{t('changes')}</a>
              {bundle && <a href={`/${locale}${toBundlePath(bundle)}`}>{t('bundle')}</a>}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-2">
        <a href={`/${locale}/changes`}>{tChanges('allReleases')}</a>
      </p>
      <h3>{t('lastsTitle')}</h3>
      <ul className="points">
        {promises.map((promise) => (
          <li key={promise}>{t.rich(promise, { code })}</li>
        ))}
      </ul>
    </>
  );
}
