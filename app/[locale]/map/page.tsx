import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SitePage } from '#components/layout/site-page.tsx';
import { formatMapTitle } from '#components/map/format-map-title.ts';
import { MapBody } from '#components/map/map-body.tsx';
import { parseMapQuery, toMapViewPath } from '#components/map/parse-map-query.ts';
import { toLocale } from '#i18n/locales.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { chooseMapView } from '#lib/domain/map-view.ts';
import { getYearMap, listYearMapChoices } from '#lib/queries/get-year-map.ts';
import { listYears } from '#lib/queries/list-years.ts';

type Props = PageProps<'/[locale]/map'>;

/** Drawn at each request, since what it shows depends on the query string. */
export const instant = false;

export async function generateMetadata({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'map' });
  const { view, boundaries, asked } = await readQuery(searchParams);
  const title = view ? await formatMapTitle(view, boundaries, locale) : '';
  // Without a wish the page shows what the data chooses, and stays itself whatever that is.
  const isCombination = boundaries !== 'reported' || Object.values(asked).some((wish) => wish !== null);
  const path = view && isCombination ? toMapViewPath(view, boundaries) : '/map';
  return toPageMetadata({ title, description: t('description'), locale, path, isCombination });
}

export default async function MapPage({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const { view, years, ...query } = await readQuery(searchParams);
  if (!view) notFound();
  return (
    <SitePage locale={locale} path={toMapViewPath(view, query.boundaries)}>
      <MapBody
        {...query}
        view={view}
        years={years}
        map={await getYearMap(view, query.boundaries)}
        locale={locale}
      />
    </SitePage>
  );
}

async function readQuery(searchParams: Props['searchParams']) {
  const query = await searchParams;
  const years = (await listYears()).toReversed();
  const parsed = parseMapQuery(query, years);
  return { ...parsed, years, view: chooseMapView(await listYearMapChoices(parsed.boundaries), parsed.asked) };
}
