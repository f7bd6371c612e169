import { refuseBreakingCaveat } from './breaking-caveat.ts';
import { addIntervals, divideIntervals, type Interval } from './interval.ts';
import { type Operand, toOperandInterval } from './operand.ts';
import { type Computed, type Refused, refuse, toComputed } from './rate.ts';

/** The national and the local part of funding in percent; together 100. */
export type Share = { state: 'ok'; national: Computed<'ok'>; local: Computed<'ok'> } | Refused;

/**
 * How two printed amounts of one year divide funding between national and local. Refuses, each with its own reason: one or both missing,
 * different periods or measures, a breaking caveat, both zero.
 */
export function computeShare(national: Operand | null, local: Operand | null): Share {
  if (!national && !local) return refuse('both_missing');
  if (!national) return refuse('missing', 'national');
  if (!local) return refuse('missing', 'local');
  if (national.period !== local.period) return refuse('period_differs');
  if (national.measure !== local.measure) return refuse('measure_differs');
  const breaking = refuseBreakingCaveat(
    { name: 'national', operand: national },
    { name: 'local', operand: local },
  );
  if (breaking) return breaking;
  const divisorVnd = national.amountVnd + local.amountVnd;
  if (divisorVnd === 0n) return refuse('zero');
  const part = (a: Operand, b: Operand) =>
    toComputed(
      'ok',
      { dividendVnd: a.amountVnd, divisorVnd },
      toPart(toOperandInterval(a), toOperandInterval(b)),
    );
  return { state: 'ok', national: part(national, local), local: part(local, national) };
}

/** a ÷ (a + b) grows with a and falls with b, so its ends come from opposite ends. */
function toPart(a: Interval, b: Interval): Interval {
  const lowest = divideIntervals({ low: a.low, high: a.low }, addIntervals({ low: a.low, high: a.low }, b));
  const top = { low: a.high ?? a.low, high: a.high };
  const highest = divideIntervals(top, addIntervals(top, { low: b.low, high: b.low }));
  return { low: lowest.low, high: highest.high };
}
