import { refuseBreakingCaveat } from './breaking-caveat.ts';
import { divideIntervals } from './interval.ts';
import { type FoundOperand, isGap, type Operand, toOperandInterval } from './operand.ts';
import { toMonths } from './period.ts';
import { type Rate, refuse, refuseGap, refuseOpenPeriod, toComputed } from './rate.ts';

/**
 * Completion = actual ÷ the whole year's plan, in percent (DESIGN §3). A part-year actual gives `progress`, an estimate `estimate`; not
 * clipped at 100. Refuses, each with its own reason: an operand missing, a plan of part of the year, a round or undated actual, a plan of
 * zero, a breaking caveat; first of all an amount that only some predecessors published.
 */
export function computeCompletion(plan: FoundOperand, actual: FoundOperand): Rate {
  if (isGap(plan)) return refuseGap(plan, 'plan');
  if (isGap(actual)) return refuseGap(actual, 'actual');
  if (!plan && !actual) return refuse('both_missing');
  if (!plan) return refuse('missing', 'plan');
  if (!actual) return refuse('missing', 'actual');
  if (plan.period !== 'FY') return refuse('period_differs', 'plan');
  const months = toMonths(actual.period);
  if (months === null) return refuseOpenPeriod('actual', actual.period);
  if (plan.amountVnd === 0n) return refuse('zero', 'plan');
  const breaking = refuseBreakingCaveat({ name: 'plan', operand: plan }, { name: 'actual', operand: actual });
  if (breaking) return breaking;
  const quotient = divideIntervals(toOperandInterval(actual), toOperandInterval(plan));
  const amounts = { dividendVnd: actual.amountVnd, divisorVnd: plan.amountVnd };
  return { ...toComputed(toState(actual, months), amounts, quotient), months };
}

function toState(actual: Operand, months: number): 'ok' | 'estimate' | 'progress' {
  if (months < 12) return 'progress';
  return actual.measure === 'estimate' ? 'estimate' : 'ok';
}
