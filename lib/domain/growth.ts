import { refuseBreakingCaveat } from './breaking-caveat.ts';
import { divideIntervals } from './interval.ts';
import { type FoundOperand, isGap, toOperandInterval } from './operand.ts';
import { toMonths } from './period.ts';
import { type Computed, type Refused, refuse, refuseGap, refuseOpenPeriod, toComputed } from './rate.ts';

/** Growth over the year before, in percent, with the change itself in đồng. */
export type Growth = (Computed<'ok' | 'estimate'> & { changeVnd: bigint }) | Refused;

/** What is known beside the two operands when one of them is missing. */
type GrowthContext = {
  /** The unit was formed in this year and nothing is printed of it for the year before, which so belongs to its predecessors. */
  baseIsOfPredecessors: boolean;
  /** The year before has an amount of this measure, but for another period. */
  baseHasOtherPeriod: boolean;
};

/**
 * Growth = (this − base) ÷ base of the same area, funding, measure and period a year before (DESIGN §3). Refuses, each with its own reason: an operand
 * missing, or published by some predecessors only, a round or undated amount, another period, a unit formed without a year before of its own, an estimate
 * against an actual, a base of zero, a breaking caveat.
 */
export function computeGrowth(current: FoundOperand, base: FoundOperand, context: GrowthContext): Growth {
  if (isGap(current)) return refuseGap(current, 'this');
  if (!current) return refuse('missing', 'this');
  if (toMonths(current.period) === null) return refuseOpenPeriod('this', current.period);
  if (isGap(base)) return refuseGap(base, 'base');
  if (!base) return refuseMissingBase(context);
  if (current.period !== base.period) return refuse('period_differs');
  if (current.measure !== base.measure) return refuse('measure_differs');
  if (base.amountVnd === 0n) return refuse('zero', 'base');
  const refused = refuseBreakingCaveat({ name: 'this', operand: current }, { name: 'base', operand: base });
  if (refused) return refused;
  const quotient = divideIntervals(toOperandInterval(current), toOperandInterval(base));
  const amounts = { dividendVnd: current.amountVnd, divisorVnd: base.amountVnd };
  const state = current.measure === 'estimate' ? 'estimate' : 'ok';
  return { ...toComputed(state, amounts, quotient, -100), changeVnd: current.amountVnd - base.amountVnd };
}

function refuseMissingBase({ baseIsOfPredecessors, baseHasOtherPeriod }: GrowthContext): Refused {
  if (baseIsOfPredecessors) return refuse('boundaries_changed');
  return baseHasOtherPeriod ? refuse('period_differs') : refuse('missing', 'base');
}
