import { getTranslations } from 'next-intl/server';
import { DatasetCounts } from '#components/home/dataset-counts.tsx';
import { HomeHero } from '#components/home/home-hero.tsx';
import { RegionGlance } from '#components/home/region-glance.tsx';
import { WaysIn } from '#components/home/ways-in.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { PageSection } from '#components/ui/page-section.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { getHomePage } from '#lib/queries/get-home-page.ts';

export const ensureStatic = 'navigation';

export async function generateMetadata({ params }: PageProps<'/[locale]'>) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale });
  return toPageMetadata({ title: t('home.title'), description: t('site.description'), locale, path: '' });
}

export default async function HomePage({ params }: PageProps<'/[locale]'>) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'home' });
  const { newest, examples, counts } = await getHomePage();
  return (
    <SitePage locale={locale} path="">
      <HomeHero examples={examples} locale={locale} />
      <PageSection id="newest" title={t('newest')} note={t('newestNote')}>
        <RegionGlance totals={newest} locale={locale} />
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
