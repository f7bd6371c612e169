import type { Metadata } from 'next';
import { SitePage } from '#components/layout/site-page.tsx';
import { EmptyBars } from '#components/ui/empty-bars.tsx';
import { toLocale } from '#i18n/locales.ts';
import { cacheDataset } from '#lib/queries/dataset-cache.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

export const ensureStatic = 'navigation';

/** What unknown addresses show, with status 404 (proxy.ts and lib/next-seams/page-cache-handler.ts lead here). */
export async function generateMetadata({ params }: PageProps<'/[locale]/not-found-page'>): Promise<Metadata> {
  const t = getTranslator(toLocale((await params).locale), 'notFound');
  return { title: t('title'), robots: { index: false } };
}

/** Kept as briefly as the pages of the dataset: an address may come to be with the next import. */
export default async function NotFoundPage({ params }: PageProps<'/[locale]/not-found-page'>) {
  'use cache';
  cacheDataset();
  const locale = toLocale((await params).locale);
  const t = getTranslator(locale, 'notFound');
  return (
    <SitePage locale={locale} path="">
      <EmptyBars />
      <h1>{t('title')}</h1>
      <p className="lead">{t('text')}</p>
      <ul className="link-list">
        <li>
          <a href={`/${locale}/provinces`} className="button">
            {t('toProvinces')}
          </a>
        </li>
        <li>
          <a href={`/${locale}/search`} className="button">
            {t('toSearch')}
          </a>
        </li>
        <li>
          <a href={`/${locale}`} className="button">
            {t('toHome')}
          </a>
        </li>
      </ul>
    </SitePage>
  );
}
