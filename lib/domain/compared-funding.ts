import type { Indicator } from './indicator.ts';
import { type Funding, fundings } from './vocabulary.ts';

type Known = { indicators: readonly Pick<Indicator, 'period' | 'funding' | 'plan' | 'actual'>[] };

/**
 * The source of funding that a comparison opens on: the one of which most of the areas have a whole year's plan or actual; of equals the one with more of them, then
 * total, national, local. Total where nothing is known.
 */
export function chooseComparedFunding(areas: readonly Known[]): Funding {
  const counts = fundings.map((funding) => {
    const amounts = areas.map(({ indicators }) => countAmounts(indicators, funding));
    const known = amounts.filter((count) => count > 0);
    return { funding, areas: known.length, amounts: known.reduce((sum, count) => sum + count, 0) };
  });
  const [best] = counts.toSorted((a, b) => b.areas - a.areas || b.amounts - a.amounts);
  return best?.funding ?? 'total';
}

function countAmounts(indicators: Known['indicators'], funding: Funding): number {
  return indicators
    .filter((row) => row.period === 'FY' && row.funding === funding)
    .reduce((sum, { plan, actual }) => sum + (plan ? 1 : 0) + (actual ? 1 : 0), 0);
}
