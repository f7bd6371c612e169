import 'server-only';
import { listAreas } from './list-areas.ts';
import { type AreaIndicators, listIndicatorsOf } from './list-indicators.ts';

/** A region or the nation with the indicators of total funding, newest year first. */
export type RegionTotals = AreaIndicators;

/** Total funding by year of the nation and of every conference region on either map, in the order of the file. */
export async function listRegionTotals(): Promise<RegionTotals[]> {
  const areas = (await listAreas()).filter(({ kind }) => kind === 'region' || kind === 'nation');
  const found = await listIndicatorsOf(areas.map(({ id }) => id));
  return found.map(({ area, indicators }) => ({
    area,
    indicators: indicators.filter(({ funding }) => funding === 'total'),
  }));
}
