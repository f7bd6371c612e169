import Fraction from 'fraction.js';
import type { Area } from './figure.ts';
import { type Interval, scaleInterval } from './interval.ts';
import type { Gap, Operand } from './operand.ts';
import type { Caveat, Period } from './vocabulary.ts';

export type OperandName = 'plan' | 'actual' | 'this' | 'base' | 'national' | 'local';

export const refusalCodes = [
  'missing',
  'both_missing',
  'unknown',
  'zero',
  'caveat',
  'round',
  'undated',
  'period_differs',
  'measure_differs',
  'estimate',
  'part_year',
  'boundaries_changed',
  'incomplete',
] as const;
type RefusalCode = (typeof refusalCodes)[number];

/**
 * Why a rate can't be given; `operand` is the one at fault, where it is one; `caveat` the one that breaks the comparison; `missing` the
 * areas without which a sum is incomplete.
 */
export type Refusal = {
  code: RefusalCode;
  operand: OperandName | null;
  caveat: Caveat | null;
  missing?: readonly Area[];
};
export type Refused = { state: 'refused'; reason: Refusal };

/**
 * A percentage computed from printed amounts. `pct` comes from the amounts themselves; the truth lies between `lowPct` and `highPct`
 * (null: no upper end). `digits` is how many decimals that supports; `asRange`: not even whole percents, so the range is shown.
 */
export type Computed<State extends string> = {
  state: State;
  pct: number;
  lowPct: number;
  highPct: number | null;
  digits: 0 | 1 | 2;
  asRange: boolean;
};

/**
 * A completion rate; `months` is how many the actual covers (12 unless the state is `progress`); `reportPlan` the plan of the actual's own report, where that
 * is the denominator and not the shown plan.
 */
export type Rate =
  | (Computed<'ok' | 'estimate' | 'progress'> & { months: number; reportPlan?: Operand })
  | Refused;

export function refuse(
  code: RefusalCode,
  operand: OperandName | null = null,
  caveat: Caveat | null = null,
): Refused {
  return { state: 'refused', reason: { code, operand, caveat } };
}

/** Refuses an amount of one round, or up to an unstated date: it covers no known part of the year (DESIGN §3). */
export function refuseOpenPeriod(operand: OperandName, period: Period): Refused {
  return refuse(period === 'ROUND' ? 'round' : 'undated', operand);
}

/** Refuses an amount that only some of a unit's predecessors published (DESIGN §3, Two maps). */
export function refuseGap({ code, missing }: Gap, operand: OperandName): Refused {
  const { reason } = refuse(code, operand);
  return { state: 'refused', reason: missing.length > 0 ? { ...reason, missing } : reason };
}

/** The reason as CSV prints it: `plan_missing`, `actual_caveat:one_round`, `actual_incomplete:hoa-binh+vinh-phuc`. */
export function toReasonCode({ code, operand, caveat, missing = [] }: Refusal): string {
  const ids = missing.map(({ id }) => id).join('+');
  return [operand ? `${operand}_${code}` : code, caveat, ids].filter(Boolean).join(':');
}

/** Finishes a rate: from a quotient's interval to percent, with the digits that it supports. `offset` −100 makes a growth. */
export function toComputed<State extends string>(
  state: State,
  amounts: { dividendVnd: bigint; divisorVnd: bigint },
  quotient: Interval,
  offset: 0 | -100 = 0,
): Computed<State> {
  const { low, high } = scaleInterval(quotient, 100, offset);
  const pct = new Fraction(amounts.dividendVnd, amounts.divisorVnd).mul(100).add(offset);
  const ends = { pct: pct.valueOf(), lowPct: low.valueOf(), highPct: high?.valueOf() ?? null };
  const halfWidth = high?.sub(low).div(2);
  if (!halfWidth) return { state, ...ends, digits: 0, asRange: true };
  return { state, ...ends, digits: toDigits(halfWidth), asRange: halfWidth.gte('2.5') };
}

/**
 * The decimals (at most two) that an interval's half-width in percentage points supports: the last one may be off by at most two and a
 * half of its units, as 91.7 ± 0.07 or 99.4 ± 0.2. From 2.5 points on not even whole percents are supported.
 */
export function toDigits(halfWidth: Fraction): 0 | 1 | 2 {
  if (halfWidth.lt('0.025')) return 2;
  return halfWidth.lt('0.25') ? 1 : 0;
}
