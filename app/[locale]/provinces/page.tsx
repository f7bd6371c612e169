import { UnitsBody } from '#components/area/units-body.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { getUnitsPage } from '#lib/queries/get-units-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

export const ensureStatic = 'navigation';

const path = '/provinces';

export async function generateMetadata({ params }: PageProps<'/[locale]/provinces'>) {
  const locale = toLocale((await params).locale);
  const t = getTranslator(locale, 'provinces');
  return toPageMetadata({ title: t('title'), description: t('searchHint'), locale, path });
}

export default async function ProvincesPage({ params }: PageProps<'/[locale]/provinces'>) {
  const locale = toLocale((await params).locale);
  return (
    <SitePage locale={locale} path={path}>
      <UnitsBody page={await getUnitsPage()} locale={locale} />
    </SitePage>
  );
}
