import 'server-only';
import { splitMaps } from '#lib/domain/area-maps.ts';
import type { AskedView } from '#lib/domain/map-view.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import { getShownMap, type ShownMap } from './get-year-map.ts';
import { listAreas } from './list-areas.ts';

/** The map's page, finished: the map that fits what was asked, and how many units today's map has. */
export type MapPage = ShownMap & { unitsToday: number };

/**
 * What the map's page shows; null when nothing fits what was asked. Put together from what is cached until an import, since different wishes lead to one map.
 */
export async function getMapPage(asked: AskedView, boundaries: Boundaries): Promise<MapPage | null> {
  const [shown, areas] = await Promise.all([getShownMap(asked, boundaries), listAreas()]);
  return shown && { ...shown, unitsToday: splitMaps(areas).current.units.length };
}
