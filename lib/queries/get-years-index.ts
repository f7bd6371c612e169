import 'server-only';
import { splitMaps } from '#lib/domain/area-maps.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import { countYears, type YearCounts } from '#lib/domain/year-counts.ts';
import { cacheDataset } from './dataset-cache.ts';
import { listAreas } from './list-areas.ts';
import { listIndicators } from './list-indicators.ts';
import { listYears } from './list-years.ts';

/** The list of years on one map, newest first, and how many units today's map has. */
export type YearsIndex = { years: YearCounts[]; unitsToday: number };

/** Counts of how many units each year has plans, actuals and completions. Cached until an import. */
export async function getYearsIndex(boundaries: Boundaries): Promise<YearsIndex> {
  'use cache';
  cacheDataset();
  const [years, units, areas] = await Promise.all([listYears(), listIndicators(boundaries), listAreas()]);
  return {
    years: countYears(years.toReversed(), units, boundaries),
    unitsToday: splitMaps(areas).current.units.length,
  };
}
