import { getTranslations } from 'next-intl/server';
import { DataBody } from '#components/data/data-body.tsx';
import { WholeDatasetJsonLd } from '#components/data/whole-dataset-json-ld.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { getDocumentation } from '#lib/api/get-documentation.ts';
import { computeIndicators } from '#lib/domain/indicator.ts';
import { question } from '#lib/examples/example.ts';
import { findAnswer } from '#lib/examples/format-answer.ts';
import { getAreaPage } from '#lib/queries/get-area-page.ts';
import { listReleases } from '#lib/queries/list-releases.ts';

export const ensureStatic = 'navigation';

const path = '/data';

export async function generateMetadata({ params }: PageProps<'/[locale]/data'>) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'dataPage' });
  return toPageMetadata({ title: t('title'), description: t('lead'), locale, path });
}

export default async function DataPage({ params }: PageProps<'/[locale]/data'>) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'dataPage' });
  const [documentation, newest, example] = await Promise.all([
    getDocumentation(),
    listReleases(1),
    getExample(),
  ]);
  return (
    <SitePage locale={locale} path={path}>
      <WholeDatasetJsonLd locale={locale} />
      {documentation ? (
        <DataBody
          documentation={documentation}
          releases={newest?.releases ?? []}
          example={example}
          locale={locale}
        />
      ) : (
        <h1>{t('noData')}</h1>
      )}
    </SitePage>
  );
}

/** What the programs of the page compute; null when the data no longer has it. */
async function getExample() {
  const page = await getAreaPage(question.area);
  const indicators = page ? findAnswer(computeIndicators(page.area, page.figures)) : [];
  return page && indicators.length > 0 ? { area: page.area, indicators } : null;
}
