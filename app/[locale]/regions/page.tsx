import { RegionsBody } from '#components/area/regions-body.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { getRegionsPage } from '#lib/queries/get-regions-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

export const ensureStatic = 'navigation';

const path = '/regions';

export async function generateMetadata({ params }: PageProps<'/[locale]/regions'>) {
  const locale = toLocale((await params).locale);
  const t = getTranslator(locale, 'regions');
  return toPageMetadata({ title: t('title'), description: t('lead'), locale, path });
}

export default async function RegionsPage({ params }: PageProps<'/[locale]/regions'>) {
  const locale = toLocale((await params).locale);
  return (
    <SitePage locale={locale} path={path}>
      <RegionsBody page={await getRegionsPage()} locale={locale} />
    </SitePage>
  );
}
