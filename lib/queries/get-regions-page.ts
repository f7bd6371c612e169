import 'server-only';
import { type Headline, pickHeadline } from '#lib/domain/headline.ts';
import { cacheDataset } from './dataset-cache.ts';
import { type AreaSummary, listAreas } from './list-areas.ts';
import { listRegionTotals, type RegionTotals } from './list-region-totals.ts';

/** The nation or a region, and what is said first of its total funding; null where nothing of it is known. */
export type RegionSummary = { area: AreaSummary; headline: Headline | null };

/** The nation with the regions of today, the regions of before, and the total funding of all of them by year. */
export type RegionsPage = {
  current: RegionSummary[];
  former: RegionSummary[];
  totals: RegionTotals[];
  rows: number;
};

/** What the list of regions shows, in the order of the file. Cached until an import. */
export async function getRegionsPage(): Promise<RegionsPage> {
  'use cache';
  cacheDataset();
  const [totals, areas] = await Promise.all([listRegionTotals(), listAreas()]);
  const told = totals.flatMap(({ area: { id }, indicators }) => {
    const area = areas.find((one) => one.id === id);
    return area ? [{ area, headline: pickHeadline(indicators) }] : [];
  });
  return {
    current: told.filter(({ area }) => area.validTo === null),
    former: told.filter(({ area }) => area.validTo !== null),
    totals,
    rows: totals.reduce((sum, { indicators }) => sum + indicators.length, 0),
  };
}
