import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import { toBundlePath } from '#lib/bundle-address.ts';
import type { ExportedRelease } from '#lib/export/release-table.ts';
import { createFormat } from '#lib/format.ts';
import { code } from './code.tsx';

type Props = { releases: readonly ExportedRelease[]; locale: Locale };

const promises = ['columns', 'ids', 'bundles', 'latest', 'pages', 'v2'] as const;

/** Every data release with what it changed and its kept file, and what readers may count on. */
export async function ReleaseList({ releases, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'dataPage.versions' });
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
              <a href={`/${locale}/changes#release-${number}`}>{t('changes')}</a>
              {bundle && <a href={`/${locale}${toBundlePath(bundle)}`}>{t('bundle')}</a>}
            </span>
          </li>
        ))}
      </ul>
      <h3>{t('lastsTitle')}</h3>
      <ul className="points">
        {promises.map((promise) => (
          <li key={promise}>{t.rich(promise, { code })}</li>
        ))}
      </ul>
    </>
  );
}
