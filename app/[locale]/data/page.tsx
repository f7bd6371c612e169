import { DataBody } from '#components/data/data-body.tsx';
import { WholeDatasetJsonLd } from '#components/data/whole-dataset-json-ld.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { getDocumentation } from '#lib/api/get-documentation.ts';
import { getDataPage } from '#lib/queries/get-data-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

export const ensureStatic = 'navigation';

const path = '/data';

export async function generateMetadata({ params }: PageProps<'/[locale]/data'>) {
  const locale = toLocale((await params).locale);
  const t = getTranslator(locale, 'dataPage');
  return toPageMetadata({ title: t('title'), description: t('lead'), locale, path });
}

/** Asks the data and, for what can be asked of it, the API. */
export default async function DataPage({ params }: PageProps<'/[locale]/data'>) {
  const locale = toLocale((await params).locale);
  const t = getTranslator(locale, 'dataPage');
  const [documentation, { release, years, releases, example }] = await Promise.all([
    getDocumentation(),
    getDataPage(),
  ]);
  return (
    <SitePage locale={locale} path={path}>
      <WholeDatasetJsonLd release={release} years={years} locale={locale} />
      {documentation ? (
        <DataBody documentation={documentation} releases={releases} example={example} locale={locale} />
      ) : (
        <h1>{t('noData')}</h1>
      )}
    </SitePage>
  );
}
