import { getTranslations } from 'next-intl/server';
import { CompareBody } from '#components/compare/compare-body.tsx';
import { parseCompareQuery, toComparePath } from '#components/compare/parse-compare-query.ts';
import { SitePage } from '#components/layout/site-page.tsx';
import { toLocale } from '#i18n/locales.ts';
import { splitMaps } from '#lib/domain/area-maps.ts';
import { toPageMetadata } from '#lib/page-metadata.ts';
import { getComparedAreas } from '#lib/queries/get-compared-areas.ts';
import { listAreas } from '#lib/queries/list-areas.ts';

/** Drawn at each request, since what it shows depends on the query string. */
export const instant = false;

export async function generateMetadata({ params }: PageProps<'/[locale]/compare'>) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'compare' });
  return toPageMetadata({ title: t('title'), description: t('lead'), locale, path: '/compare' });
}

export default async function ComparePage({ params, searchParams }: PageProps<'/[locale]/compare'>) {
  const locale = toLocale((await params).locale);
  const areas = await listAreas();
  const today = splitMaps(areas).current.units;
  const { query, problems } = parseCompareQuery(await searchParams, {
    areas: areas.map(({ id }) => id),
    today: today.map(({ id }) => id),
  });
  return (
    <SitePage locale={locale} path={toComparePath(query)}>
      <CompareBody
        query={query}
        problems={problems}
        compared={await getComparedAreas(query.areas, query.boundaries)}
        areas={areas}
        locale={locale}
      />
    </SitePage>
  );
}
