import 'server-only';
import { type MapProblems, parseMapQuery } from '#lib/addresses/map-address.ts';
import { splitMaps } from '#lib/domain/area-maps.ts';
import type { AskedView } from '#lib/domain/map-view.ts';
import type { QueryString } from '#lib/http/read-parameters.ts';
import { getShownMap } from './get-shown-map.ts';
import type { ShownMap } from './get-year-map.ts';
import { listAreas } from './list-areas.ts';
import { listYears } from './list-years.ts';

/** The map that fits what was asked, with what was asked and can't be, the years to choose from, newest first, and how many units today's map has. */
export type MapPage = ShownMap & {
  asked: AskedView;
  problems: MapProblems;
  years: number[];
  unitsToday: number;
};

/**
 * What an address of /map shows; null when nothing fits what was asked. Put together from what is cached until an import, since different wishes lead to one map.
 */
export async function getMapPage(query: QueryString): Promise<MapPage | null> {
  const years = (await listYears()).toReversed();
  const { asked, boundaries, problems } = parseMapQuery(query, years);
  const [shown, areas] = await Promise.all([getShownMap(asked, boundaries), listAreas()]);
  return shown && { ...shown, asked, problems, years, unitsToday: splitMaps(areas).current.units.length };
}
