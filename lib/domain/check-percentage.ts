import Fraction from 'fraction.js';
import type { Growth } from './growth.ts';
import { type Indicator, toDenominator } from './indicator.ts';
import { divideIntervals, intervalsOverlap, scaleInterval, toPercentInterval } from './interval.ts';
import { type Operand, toOperandInterval } from './operand.ts';
import { type Rate, type Refusal, refuse } from './rate.ts';
import type { Bound, Verdict } from './vocabulary.ts';

/** The rates of a row that a percentage can be said of. */
export const rateNames = ['completion', 'plan_growth', 'actual_growth'] as const;
export type RateName = (typeof rateNames)[number];

/** A percentage that somebody says; digits as said ("91.7" with the step "0.1"). */
type SaidPercentage = { valuePct: string; stepPct: string; bound: Bound };

/** A said percentage beside our own rate; `differencePp` is the said value less ours, in percentage points, null where there is no rate. */
type PercentageCheck = {
  verdict: Verdict;
  rate: Rate | Growth | null;
  differencePp: number | null;
  reason: Refusal | null;
};

type Divided = { rate: Rate | Growth; part: Operand | null; base: Operand | null; offset: 0 | -100 };

/**
 * Checks a percentage that carries no source against the rate of a row, by the amounts that the row's own rate is of: `consistent` when the two intervals
 * overlap, `differs` when not, `unchecked` with the reason when the rate is refused, or nothing is known (null).
 */
export function checkPercentage(
  row: Indicator | null,
  name: RateName,
  said: SaidPercentage,
): PercentageCheck {
  const { rate, part, base, offset } = row ? readers[name](row) : nothing;
  if (rate.state === 'refused' || !part || !base) {
    const reason = rate.state === 'refused' ? rate.reason : null;
    return { verdict: 'unchecked', rate: row && rate, differencePp: null, reason };
  }
  const own = scaleInterval(divideIntervals(toOperandInterval(part), toOperandInterval(base)), 100, offset);
  const ownPct = new Fraction(part.amountVnd, base.amountVnd).mul(100).add(offset);
  return {
    verdict: intervalsOverlap(toPercentInterval(said), own) ? 'consistent' : 'differs',
    rate,
    differencePp: new Fraction(said.valuePct).sub(ownPct).valueOf(),
    reason: null,
  };
}

const nothing: Divided = { rate: refuse('both_missing'), part: null, base: null, offset: 0 };

const readers: Record<RateName, (row: Indicator) => Divided> = {
  completion: (row) => ({ rate: row.completion, part: row.actual, base: toDenominator(row), offset: 0 }),
  plan_growth: (row) => ({ rate: row.planGrowth, part: row.plan, base: row.planBase, offset: -100 }),
  actual_growth: (row) => ({ rate: row.actualGrowth, part: row.actual, base: row.actualBase, offset: -100 }),
};
