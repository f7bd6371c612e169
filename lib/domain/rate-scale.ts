import type { Rate } from './rate.ts';

/** How long the bars of rates are that share one room, in percent of it; `whole` is where 100 % of a plan lies. */
type RateScale = { whole: number; toLength: (rate: Rate) => number };

/** The scale of these rates: it ends at 100 % of a plan, or at the highest rate beyond it. A refused rate has no length. For drawing only. */
export function createRateScale(rates: readonly Rate[]): RateScale {
  const longest = Math.max(100, ...rates.map(toPercent));
  return { whole: (100 / longest) * 100, toLength: (rate) => (toPercent(rate) / longest) * 100 };
}

function toPercent(rate: Rate): number {
  return rate.state === 'refused' ? 0 : rate.pct;
}
