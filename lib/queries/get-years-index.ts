import 'server-only';
import { splitMaps } from '#lib/domain/area-maps.ts';
import type { Area } from '#lib/domain/figure.ts';
import { type FinishTable, toFinishTable } from '#lib/domain/finish-table.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import type { YearCounts } from '#lib/domain/year-counts.ts';
import { cacheDataset } from './dataset-cache.ts';
import { listAreas } from './list-areas.ts';
import { listRegionTotals } from './list-region-totals.ts';
import { listYears } from './list-years.ts';
import { readPart } from './read-part.ts';

/** How the nation and the regions finished each year; the list of years on one map, newest first; and how many units today's map has. */
export type YearsIndex = { finishes: FinishTable<Area>; years: YearCounts[]; unitsToday: number };

/** The total funding of the nation and the regions as reported, and of how many units each year has plans, actuals and completions. Cached until an import. */
export async function getYearsIndex(boundaries: Boundaries): Promise<YearsIndex> {
  'use cache';
  cacheDataset();
  const [years, totals, counts, areas] = await Promise.all([
    listYears(),
    listRegionTotals(),
    readPart('year_counts', boundaries),
    listAreas(),
  ]);
  return {
    finishes: toFinishTable(totals, years),
    years: counts ?? [],
    unitsToday: splitMaps(areas).current.units.length,
  };
}
