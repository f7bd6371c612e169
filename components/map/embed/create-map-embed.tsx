import type { EmbedPage } from '#components/charts/embed/embed-page.ts';
import type { Theme } from '#components/charts/embed/embed-problem.ts';
import type { Locale } from '#i18n/locales.ts';
import { toMapViewPath } from '#lib/addresses/map-address.ts';
import type { ShownMap } from '#lib/queries/get-year-map.ts';
import { createMapSheet } from '../create-map-sheet.ts';
import { getMapCredit } from '../get-map-credit.ts';
import { MapEmbedFigure } from './map-embed-figure.tsx';
import { mapEmbedStyle } from './map-embed-style.ts';

/** A map as an embed shows it, of the very rows of the page that it links to. */
export async function createMapEmbed(shown: ShownMap, theme: Theme, locale: Locale): Promise<EmbedPage> {
  const sheet = await createMapSheet(shown, locale);
  return {
    theme,
    title: sheet.title,
    content: <MapEmbedFigure sheet={sheet} locale={locale} />,
    credit: getMapCredit(shown.retrievedOn, locale),
    path: toMapViewPath(shown.view, shown.boundaries),
    style: mapEmbedStyle,
  };
}
