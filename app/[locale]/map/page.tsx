import { notFound } from 'next/navigation';
import { SitePage } from '#components/layout/site-page.tsx';
import { formatMapTitle } from '#components/map/format-map-title.ts';
import { MapBody } from '#components/map/map-body.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toMapViewPath } from '#lib/addresses/map-address.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { getMapPage } from '#lib/queries/get-map-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = PageProps<'/[locale]/map'>;

/** Drawn at each request, since what it shows depends on the query string. */
export const instant = false;

export async function generateMetadata({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const t = getTranslator(locale, 'map');
  const page = await getMapPage(await searchParams);
  if (!page) notFound();
  const { view, boundaries, asked } = page;
  // Without a wish the page shows what the data chooses, and stays itself whatever that is.
  const isCombination = boundaries !== 'reported' || Object.values(asked).some((wish) => wish !== null);
  return toPageMetadata({
    title: formatMapTitle(view, boundaries, locale),
    description: t('description'),
    locale,
    path: isCombination ? toMapViewPath(view, boundaries) : '/map',
    isCombination,
  });
}

export default async function MapPage({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const page = await getMapPage(await searchParams);
  if (!page) notFound();
  return (
    <SitePage locale={locale} path={toMapViewPath(page.view, page.boundaries)}>
      <MapBody page={page} locale={locale} />
    </SitePage>
  );
}
