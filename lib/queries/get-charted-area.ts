import 'server-only';
import { countFiguresOf, type FigureCounts } from '#lib/domain/count-figures.ts';
import type { Funding } from '#lib/domain/vocabulary.ts';
import { listYearShares, type YearShare } from '#lib/domain/year-shares.ts';
import { type ComparedArea, getComparedAreas } from './get-compared-areas.ts';
import { type AreaSummary, listAreas } from './list-areas.ts';

/** What an area's charts are drawn from, with the shares of whole years; `former` counts its predecessors' figures where it has no plan or actual of its own, null where they have none. */
export type ChartedArea = ComparedArea & {
  shares: YearShare[];
  former: FigureCounts<AreaSummary> | null;
};

/**
 * The rows as reported behind an area's charts, of one funding where it is named; null when there is no such area. Put together from what is cached until an
 * import.
 */
export async function getChartedArea(id: string, funding?: Funding): Promise<ChartedArea | null> {
  const [[found], areas] = await Promise.all([getComparedAreas([id], 'reported'), listAreas()]);
  if (!found) return null;
  const counts = countFiguresOf(id, areas);
  const { indicators } = found;
  return {
    ...found,
    indicators: funding ? indicators.filter((row) => row.funding === funding) : indicators,
    shares: listYearShares(indicators),
    former: indicators.length === 0 && counts.former > 0 ? counts : null,
  };
}
