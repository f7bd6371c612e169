import 'server-only';
import type { CompareQuery } from '#lib/addresses/compare-address.ts';
import { type Comparison, compareAreas } from '#lib/domain/comparison.ts';
import { type ComparedArea, getComparedAreas } from './get-compared-areas.ts';

/** Areas with what a comparison says of them, cells in the order of the areas. */
export type FinishedComparison = { compared: ComparedArea[]; comparison: Comparison };

/** The areas of an address side by side, as a picture of them alone needs them. Put together from areas that are cached one by one. */
export async function getComparison({
  areas,
  funding,
  boundaries,
}: Pick<CompareQuery, 'areas' | 'funding' | 'boundaries'>): Promise<FinishedComparison> {
  const compared = await getComparedAreas(areas, boundaries);
  return { compared, comparison: compareAreas(compared, funding, boundaries) };
}
