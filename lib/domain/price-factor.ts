import Fraction from 'fraction.js';
import type { PriceIndex } from './figure.ts';
import {
  divideIntervals,
  type Interval,
  multiplyIntervals,
  scaleInterval,
  toPercentInterval,
} from './interval.ts';

/** How many times the prices of one year those of another are: from the printed indexes themselves and from their intervals. */
type PriceFactor = { value: Fraction; interval: Interval; indexes: readonly PriceIndex[] };
type FoundFactor = PriceFactor | { missing: number[] };

const one: Interval = { low: new Fraction(1), high: new Fraction(1) };

/** Every amount of a year has the same factor, and exact fractions are slow to multiply: each is computed once for a list of indexes. */
const found = new WeakMap<readonly PriceIndex[], Map<string, FoundFactor>>();

/**
 * The consumer prices of the year `to` as a multiple of those of `from`: the indexes of the years between, each in percent of the year before, multiplied (backwards:
 * divided by). One for the year itself. Answers the years of which no index is printed when there are any: nothing is chained across a gap. Remembered as long as the
 * list of indexes lives, which must not change.
 */
export function computePriceFactor(printed: readonly PriceIndex[], from: number, to: number): FoundFactor {
  const known = found.get(printed) ?? new Map<string, FoundFactor>();
  found.set(printed, known);
  const years = `${from} ${to}`;
  const factor = known.get(years) ?? chainIndexes(printed, from, to);
  known.set(years, factor);
  return factor;
}

function chainIndexes(printed: readonly PriceIndex[], from: number, to: number): FoundFactor {
  const years = listYears(Math.min(from, to) + 1, Math.max(from, to));
  const missing = years.filter((year) => !printed.some((row) => row.year === year));
  if (missing.length > 0) return { missing };
  const indexes = years.flatMap((year) => printed.find((row) => row.year === year) ?? []);
  const value = indexes.reduce((product, { indexPct }) => product.mul(indexPct).div(100), new Fraction(1));
  const interval = indexes.map(toIndexInterval).reduce(multiplyIntervals, one);
  if (from <= to) return { value, interval, indexes };
  return { value: value.inverse(), interval: divideIntervals(one, interval), indexes };
}

/** The newest year that prices can be told in; null when no index is printed. */
export function findPriceYear(printed: readonly PriceIndex[]): number | null {
  return printed.length === 0 ? null : Math.max(...printed.map(({ year }) => year));
}

function toIndexInterval({ indexPct, stepPct }: PriceIndex): Interval {
  return scaleInterval(toPercentInterval({ valuePct: indexPct, stepPct, bound: 'exact' }), 0.01);
}

function listYears(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
