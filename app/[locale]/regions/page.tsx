import { getTranslations } from 'next-intl/server';
import { RegionTotals } from '#components/area/region-totals.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { listRegionTotals } from '#lib/queries/list-region-totals.ts';

export const ensureStatic = 'navigation';

const path = '/regions';

export async function generateMetadata({ params }: PageProps<'/[locale]/regions'>) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'regions' });
  return toPageMetadata({ title: t('title'), description: t('lead'), locale, path });
}

export default async function RegionsPage({ params }: PageProps<'/[locale]/regions'>) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'regions' });
  return (
    <SitePage locale={locale} path={path}>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <div className="page-section">
        <RegionTotals totals={await listRegionTotals()} locale={locale} />
      </div>
    </SitePage>
  );
}
