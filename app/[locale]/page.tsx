import { getTranslations } from 'next-intl/server';
import { RegionTotals } from '#components/area/region-totals.tsx';
import { DatasetCounts } from '#components/home/dataset-counts.tsx';
import { WaysIn } from '#components/home/ways-in.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { PageSection } from '#components/ui/page-section.tsx';
import { toLocale } from '#i18n/locales.ts';
import { pickNewest } from '#lib/domain/newest-indicators.ts';
import { toPageMetadata } from '#lib/page-metadata.ts';
import { countDataset } from '#lib/queries/count-dataset.ts';
import { listRegionTotals } from '#lib/queries/list-region-totals.ts';

export const ensureStatic = 'navigation';

export async function generateMetadata({ params }: PageProps<'/[locale]'>) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale });
  return toPageMetadata({ title: t('home.title'), description: t('site.description'), locale, path: '' });
}

export default async function HomePage({ params }: PageProps<'/[locale]'>) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'home' });
  const [totals, counts] = await Promise.all([listRegionTotals(), countDataset()]);
  const newest = totals
    .filter(({ area }) => area.validTo === null)
    .map(({ area, indicators }) => ({ area, indicators: pickNewest(indicators) }));
  return (
    <SitePage locale={locale} path="">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <PageSection id="newest" title={t('newest')} note={t('newestNote')}>
        <RegionTotals totals={newest} locale={locale} />
      </PageSection>
      <PageSection id="ways-in" title={t('waysIn')}>
        <WaysIn locale={locale} />
      </PageSection>
      <PageSection id="counts" title={t('counts')}>
        <DatasetCounts counts={counts} locale={locale} />
      </PageSection>
    </SitePage>
  );
}
