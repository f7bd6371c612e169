import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SitePage } from '#components/layout/site-page.tsx';
import { formatMapTitle } from '#components/map/format-map-title.ts';
import { MapBody } from '#components/map/map-body.tsx';
import { parseMapQuery, toMapViewPath } from '#components/map/parse-map-query.ts';
import { toLocale } from '#i18n/locales.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { getMapPage } from '#lib/queries/get-map-page.ts';
import { listYears } from '#lib/queries/list-years.ts';

type Props = PageProps<'/[locale]/map'>;

/** Drawn at each request, since what it shows depends on the query string. */
export const instant = false;

export async function generateMetadata({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'map' });
  const { page, boundaries, asked } = await readQuery(searchParams);
  const view = page?.view;
  const title = view ? await formatMapTitle(view, boundaries, locale) : '';
  // Without a wish the page shows what the data chooses, and stays itself whatever that is.
  const isCombination = boundaries !== 'reported' || Object.values(asked).some((wish) => wish !== null);
  const path = view && isCombination ? toMapViewPath(view, boundaries) : '/map';
  return toPageMetadata({ title, description: t('description'), locale, path, isCombination });
}

export default async function MapPage({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const { page, years, asked, problems } = await readQuery(searchParams);
  if (!page) notFound();
  return (
    <SitePage locale={locale} path={toMapViewPath(page.view, page.boundaries)}>
      <MapBody
        shown={page}
        unitsToday={page.unitsToday}
        asked={asked}
        problems={problems}
        years={years}
        locale={locale}
      />
    </SitePage>
  );
}

async function readQuery(searchParams: Props['searchParams']) {
  const query = await searchParams;
  const years = (await listYears()).toReversed();
  const parsed = parseMapQuery(query, years);
  return { ...parsed, years, page: await getMapPage(parsed.asked, parsed.boundaries) };
}
