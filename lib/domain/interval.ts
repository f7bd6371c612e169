import Fraction from 'fraction.js';
import type { Bound } from './vocabulary.ts';

/** Every value between `low` and `high`, both included; `high` null means without an upper end. */
export type Interval = { low: Fraction; high: Fraction | null };

/**
 * What a printed amount stands for, in đồng: `exact` ± half a step, `over` up to a step more, `under` up to a step less,
 * `about` ± a step (DESIGN §2). Never below zero, since a budget is not negative.
 */
export function toAmountInterval(printed: { amountVnd: bigint; stepVnd: bigint; bound: Bound }): Interval {
  const { low, high } = widen(new Fraction(printed.amountVnd), new Fraction(printed.stepVnd), printed.bound);
  return { low: low.compare(0) < 0 ? new Fraction(0) : low, high };
}

/**
 * What a printed percentage stands for, in percent; digits as printed ("-13.95", "0.01"). For a fall the bound speaks of its size:
 * "giảm gần 21%" (-21, `under`) is a fall of 20 to 21, so −21 to −20.
 */
export function toPercentInterval(printed: { valuePct: string; stepPct: string; bound: Bound }): Interval {
  const value = new Fraction(printed.valuePct);
  const { low, high } = widen(value.abs(), new Fraction(printed.stepPct), printed.bound);
  return value.compare(0) < 0 ? { low: high.neg(), high: low.neg() } : { low, high };
}

function widen(value: Fraction, step: Fraction, bound: Bound): { low: Fraction; high: Fraction } {
  const half = step.div(2);
  switch (bound) {
    case 'exact':
      return { low: value.sub(half), high: value.add(half) };
    case 'over':
      return { low: value, high: value.add(step) };
    case 'under':
      return { low: value.sub(step), high: value };
    case 'about':
      return { low: value.sub(step), high: value.add(step) };
  }
}

/** All sums of a value of the one and a value of the other. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return { low: a.low.add(b.low), high: a.high && b.high && a.high.add(b.high) };
}

/** All quotients of two intervals of amounts (not negative). Without an upper end when the divisor may be zero. */
export function divideIntervals(dividend: Interval, divisor: Interval): Interval {
  return {
    low: divisor.high && divisor.high.compare(0) > 0 ? dividend.low.div(divisor.high) : new Fraction(0),
    high: dividend.high && divisor.low.compare(0) > 0 ? dividend.high.div(divisor.low) : null,
  };
}

/** All products of two intervals of numbers above zero. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  return { low: a.low.mul(b.low), high: a.high && b.high && a.high.mul(b.high) };
}

/** The interval moved and stretched: every value times `factor` (positive) plus `offset`. */
export function scaleInterval({ low, high }: Interval, factor: number, offset = 0): Interval {
  return { low: low.mul(factor).add(offset), high: high?.mul(factor).add(offset) ?? null };
}

/** Whether one value could lie in both; ends that touch count. */
export function intervalsOverlap(a: Interval, b: Interval): boolean {
  return reaches(a, b.low) && reaches(b, a.low);
}

function reaches({ high }: Interval, low: Fraction): boolean {
  return high === null || high.compare(low) >= 0;
}
