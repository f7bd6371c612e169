import type { EmbedPage } from '#components/charts/embed/embed-page.ts';
import { type EmbedProblem, toWrongValue } from '#components/charts/embed/embed-problem.ts';
import type { Locale } from '#i18n/locales.ts';
import { chooseMapView } from '#lib/domain/map-view.ts';
import { getYearMap, listYearMapChoices } from '#lib/queries/get-year-map.ts';
import { listYears } from '#lib/queries/list-years.ts';
import { createMapSheet } from '../create-map-sheet.ts';
import { getMapCredit } from '../get-map-credit.ts';
import { toMapViewPath } from '../parse-map-query.ts';
import { MapEmbedFigure } from './map-embed-figure.tsx';
import { mapEmbedStyle } from './map-embed-style.ts';
import { parseMapEmbedQuery } from './parse-map-embed-query.ts';

/** The map that an embed asks for, from the very rows of the page that it links to. */
export async function createMapEmbed(
  searchParams: URLSearchParams,
  locale: Locale,
): Promise<EmbedPage | EmbedProblem> {
  const years = (await listYears()).toReversed();
  const query = parseMapEmbedQuery(searchParams, years);
  if ('status' in query) return query;
  const { asked, boundaries, theme } = query;
  const view = chooseMapView(await listYearMapChoices(boundaries), asked);
  if (!view) return toWrongValue(searchParams, 'year', years.map(String));
  const sheet = await createMapSheet(view, boundaries, await getYearMap(view, boundaries), locale);
  return {
    theme,
    title: sheet.title,
    content: <MapEmbedFigure sheet={sheet} locale={locale} />,
    credit: await getMapCredit(locale),
    path: toMapViewPath(view, boundaries),
    style: mapEmbedStyle,
  };
}
