import 'server-only';
import { type AreaMap, splitMaps } from '#lib/domain/area-maps.ts';
import type { KnownYears } from '#lib/domain/known-years.ts';
import { cacheDataset } from './dataset-cache.ts';
import { type AreaSummary, listAreas } from './list-areas.ts';
import { readPart } from './read-part.ts';

/** The list of all units: every area, the units and regions of today and of before, the first day of today's map and the last of the one before (ISO). */
export type UnitsPage = {
  areas: AreaSummary[];
  current: AreaMap<AreaSummary>;
  former: AreaMap<AreaSummary>;
  since: string;
  until: string;
};

/** The list of today's units with the years that are known of each on today's map, by its id. */
export type UnitsToday = UnitsPage & { years: Map<string, KnownYears> };

/** The units of both maps, as reported. Put together from what is cached until an import. */
export async function getUnitsPage(): Promise<UnitsPage> {
  const areas = await listAreas();
  return { areas, ...splitMaps(areas) };
}

/** Today's units with their predecessors added. Cached until an import. */
export async function getUnitsToday(): Promise<UnitsToday> {
  'use cache';
  cacheDataset();
  const [page, years] = await Promise.all([getUnitsPage(), readPart('known_years')]);
  return { ...page, years: new Map(Object.entries(years ?? {})) };
}
