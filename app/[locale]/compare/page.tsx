import { getTranslations } from 'next-intl/server';
import { CompareBody } from '#components/compare/compare-body.tsx';
import { formatComparisonTitle } from '#components/compare/format-comparison.ts';
import { parseCompareQuery, toComparePath } from '#components/compare/parse-compare-query.ts';
import { SitePage } from '#components/layout/site-page.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { splitMaps } from '#lib/domain/area-maps.ts';
import { countDataset } from '#lib/queries/count-dataset.ts';
import { getComparedAreas } from '#lib/queries/get-compared-areas.ts';
import { listAreas } from '#lib/queries/list-areas.ts';

type Props = PageProps<'/[locale]/compare'>;

/** Drawn at each request, since what it shows depends on the query string. */
export const instant = false;

export async function generateMetadata({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'compare' });
  const { query, areas } = await readQuery(searchParams);
  const chosen = query.areas.flatMap((id) => areas.find((area) => area.id === id) ?? []);
  const path = toComparePath(query);
  return toPageMetadata({
    title: await formatComparisonTitle(query, chosen, locale),
    description: t('lead'),
    locale,
    path,
    isCombination: path !== '/compare',
  });
}

export default async function ComparePage({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const { query, problems, areas } = await readQuery(searchParams);
  return (
    <SitePage locale={locale} path={toComparePath(query)}>
      <CompareBody
        query={query}
        problems={problems}
        compared={await getComparedAreas(query.areas, query.boundaries)}
        areas={areas}
        retrievedOn={(await countDataset()).retrievedOn}
        locale={locale}
      />
    </SitePage>
  );
}

async function readQuery(searchParams: Props['searchParams']) {
  const areas = await listAreas();
  const today = splitMaps(areas).current.units;
  const known = { areas: areas.map(({ id }) => id), today: today.map(({ id }) => id) };
  return { ...parseCompareQuery(await searchParams, known), areas };
}
