import { getTranslations } from 'next-intl/server';
import { CoverageBody } from '#components/coverage/coverage-body.tsx';
import { parseCoverageFunding, toCoveragePath } from '#components/coverage/parse-coverage-funding.ts';
import { SitePage } from '#components/layout/site-page.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { countDataset } from '#lib/queries/count-dataset.ts';
import { getCoverage } from '#lib/queries/get-coverage.ts';
import { listAreas } from '#lib/queries/list-areas.ts';
import { addSelection, formatSelection } from '#lib/words/format-selection.ts';

/** Drawn at each request, since what it shows depends on the query string. */
export const instant = false;

type Props = PageProps<'/[locale]/coverage'>;

export async function generateMetadata({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'coverage' });
  const { funding } = parseCoverageFunding((await searchParams).funding);
  const path = toCoveragePath(funding);
  return toPageMetadata({
    title: addSelection(t('title'), await formatSelection({ funding }, locale)),
    description: t('description'),
    locale,
    path,
    isCombination: path !== '/coverage',
  });
}

export default async function CoveragePage({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const { funding, isWrong } = parseCoverageFunding((await searchParams).funding);
  const [coverage, areas, { retrievedOn }] = await Promise.all([getCoverage(), listAreas(), countDataset()]);
  return (
    <SitePage locale={locale} path={toCoveragePath(funding)}>
      <CoverageBody
        coverage={coverage}
        areas={areas}
        funding={funding}
        isWrong={isWrong}
        retrievedOn={retrievedOn ?? ''}
        locale={locale}
      />
    </SitePage>
  );
}
