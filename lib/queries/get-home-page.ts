import 'server-only';
import { type CompletionLine, pickNewestCompletions } from '#lib/domain/newest-completions.ts';
import { pickSearchExamples, type SearchExamples } from '#lib/domain/search-examples.ts';
import { toYearStrip, type YearColumn } from '#lib/domain/year-strip.ts';
import { countDataset, type DatasetCounts } from './count-dataset.ts';
import { countFiguresByYear } from './count-figures-by-year.ts';
import { cacheDataset } from './dataset-cache.ts';
import { getCoverageMap } from './get-coverage-map.ts';
import type { ShownMap } from './get-year-map.ts';
import { listAreas } from './list-areas.ts';
import { listRegionTotals } from './list-region-totals.ts';

/** The home page, finished. */
export type HomePage = {
  /** Of the nation and each region the newest whole year of total funding with plan and actual, and what is known of a part of a later one. */
  complete: CompletionLine[];
  progress: CompletionLine[];
  /** How many figures are known of each of today's units. */
  map: ShownMap;
  years: YearColumn[];
  /** Examples of questions. */
  examples: SearchExamples;
  counts: DatasetCounts;
};

/** What the home page shows. Cached until an import. */
export async function getHomePage(): Promise<HomePage> {
  'use cache';
  cacheDataset();
  const [totals, map, years, areas, counts] = await Promise.all([
    listRegionTotals(),
    getCoverageMap('2025'),
    countFiguresByYear(),
    listAreas(),
    countDataset(),
  ]);
  return {
    ...pickNewestCompletions(totals),
    map,
    years: toYearStrip(years),
    examples: pickSearchExamples(
      areas,
      years.map(({ year }) => year),
    ),
    counts,
  };
}
