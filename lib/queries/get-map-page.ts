import 'server-only';
import { cache } from 'react';
import { type MapProblems, parseMapQuery, toLayerName } from '#lib/addresses/map-address.ts';
import { splitMaps } from '#lib/domain/area-maps.ts';
import { addShownLayer, chooseLayerView, listMapLayers, type MapLayer } from '#lib/domain/map-layers.ts';
import { type AskedView, coverageView } from '#lib/domain/map-view.ts';
import type { QueryString } from '#lib/http/read-parameters.ts';
import { getShownMap } from './get-shown-map.ts';
import { listYearMapChoices, type ShownMap } from './get-year-map.ts';
import { listAreas } from './list-areas.ts';
import { listYears } from './list-years.ts';

/** The map that fits what was asked, with what was asked and can't be, the layers to choose from, and how many units today's map has. */
export type MapPage = ShownMap & {
  asked: AskedView;
  problems: MapProblems;
  layers: readonly MapLayer[];
  unitsToday: number;
};

/**
 * What an address of /map shows; null when nothing fits what was asked. Put together from what is cached until an import, since different wishes lead to one map; once for
 * the head and the body of a page.
 */
export const getMapPage = cache(async (query: QueryString): Promise<MapPage | null> => {
  const { layer, boundaries, problems, ...open } = parseMapQuery(query, await listYears());
  const layers = listMapLayers(await listYearMapChoices(boundaries));
  const wished = layers.find((one) => toLayerName(one) === layer);
  const isCoverage = layer === toLayerName(coverageView);
  const asked = isCoverage
    ? coverageView
    : ((wished && chooseLayerView(wished, open.asked.year)) ?? open.asked);
  const [shown, areas] = await Promise.all([getShownMap(asked, boundaries), listAreas()]);
  if (!shown) return null;
  const unitsToday = splitMaps(areas).current.units.length;
  return { ...shown, asked, problems, layers: addShownLayer(layers, shown.view), unitsToday };
});
