import 'server-only';
import { pickNewest } from '#lib/domain/newest-indicators.ts';
import { pickSearchExamples, type SearchExamples } from '#lib/domain/search-examples.ts';
import { countDataset, type DatasetCounts } from './count-dataset.ts';
import { cacheDataset } from './dataset-cache.ts';
import { listAreas } from './list-areas.ts';
import { listRegionTotals, type RegionTotals } from './list-region-totals.ts';
import { listYears } from './list-years.ts';

/** The home page, finished: the newest total funding of the nation and today's regions, examples of questions, and how much there is. */
export type HomePage = { newest: RegionTotals[]; examples: SearchExamples; counts: DatasetCounts };

/** What the home page shows. Cached until an import. */
export async function getHomePage(): Promise<HomePage> {
  'use cache';
  cacheDataset();
  const [totals, counts, areas, years] = await Promise.all([
    listRegionTotals(),
    countDataset(),
    listAreas(),
    listYears(),
  ]);
  const newest = totals
    .filter(({ area }) => area.validTo === null)
    .map(({ area, indicators }) => ({ area, indicators: pickNewest(indicators) }));
  return { newest, examples: pickSearchExamples(areas, years), counts };
}
