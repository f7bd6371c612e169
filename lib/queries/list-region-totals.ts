import 'server-only';
import type { Area } from '#lib/domain/figure.ts';
import { computeIndicators, type Indicator } from '#lib/domain/indicator.ts';
import { getArea } from './get-area.ts';
import { listAreas } from './list-areas.ts';

/** A region or the nation with the indicators of total funding, newest year first. */
export type RegionTotals = { area: Area; indicators: Indicator[] };

/** Total funding by year of the nation and of every conference region on either map, in the order of the file. */
export async function listRegionTotals(): Promise<RegionTotals[]> {
  const areas = (await listAreas()).filter(({ kind }) => kind === 'region' || kind === 'nation');
  const pages = await Promise.all(areas.map(({ id }) => getArea(id)));
  return pages.flatMap((page) => {
    if (!page) return [];
    const indicators = computeIndicators(page.area, page.figures).filter(
      ({ funding }) => funding === 'total',
    );
    return [{ area: page.area, indicators }];
  });
}
