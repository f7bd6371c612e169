import Fraction from 'fraction.js';
import { findBreakingCaveat } from './breaking-caveat.ts';
import type { PriceIndex } from './figure.ts';
import { divideIntervals, type Interval, multiplyIntervals, scaleInterval } from './interval.ts';
import { type Operand, toOperandInterval } from './operand.ts';
import { type FoundPopulation, toPopulationInterval } from './population.ts';
import { computePriceFactor } from './price-factor.ts';
import { type RoundingBounds, roundOutwards } from './rounding.ts';
import type { Caveat } from './vocabulary.ts';

/** An amount seen against people or prices, to the đồng, and between which amounts it lies. */
export type Scaled = { state: 'ok'; vnd: bigint } & RoundingBounds;

/** Why it can't be given: a caveat against comparing, an amount of part of a year, no population, or years without a price index. */
export type ScaledRefusal =
  | { code: 'caveat'; caveat: Caveat }
  | { code: 'part_year' | 'population_missing' }
  | { code: 'index_missing'; years: readonly number[] };
export type NotScaled = { state: 'refused'; reason: ScaledRefusal };

/** `times`: how many times its prices are those of the amount's own year, from these indexes. */
export type ConstantPrice = (Scaled & { times: number; indexes: readonly PriceIndex[] }) | NotScaled;

/**
 * An amount of a whole year in đồng per 1,000 inhabitants of its area and year. Refuses an amount that must not stand beside others, one of part of a year, and an
 * area whose population of the year is not known.
 */
export function computePerThousand(amount: Operand, population: FoundPopulation | null): Scaled | NotScaled {
  const refused = refuseAmount(amount);
  if (refused) return refused;
  if (!population) return { state: 'refused', reason: { code: 'population_missing' } };
  const interval = scaleInterval(
    divideIntervals(toOperandInterval(amount), toPopulationInterval(population)),
    1_000,
  );
  return toScaled(new Fraction(amount.amountVnd).mul(1_000).div(population.inhabitants), interval);
}

/**
 * An amount of the year `from` in the consumer prices of the year `to`. Refuses as above, and where a year between has no index; in the prices of its own year it is
 * the amount itself.
 */
export function computeConstantPrice(
  amount: Operand,
  from: number,
  to: number,
  indexes: readonly PriceIndex[],
): ConstantPrice {
  const refused = refuseAmount(amount);
  if (refused) return refused;
  const factor = computePriceFactor(indexes, from, to);
  if ('missing' in factor)
    return { state: 'refused', reason: { code: 'index_missing', years: factor.missing } };
  const interval = multiplyIntervals(toOperandInterval(amount), factor.interval);
  const scaled = toScaled(new Fraction(amount.amountVnd).mul(factor.value), interval);
  return { ...scaled, times: Number(factor.value.valueOf().toPrecision(5)), indexes: factor.indexes };
}

function refuseAmount(amount: Operand): NotScaled | null {
  const caveat = findBreakingCaveat(amount);
  if (caveat) return { state: 'refused', reason: { code: 'caveat', caveat } };
  return amount.period === 'FY' ? null : { state: 'refused', reason: { code: 'part_year' } };
}

function toScaled(value: Fraction, interval: Interval): Scaled {
  return { state: 'ok', vnd: value.round().n, ...roundOutwards(interval) };
}

/** The reason as CSV prints it: `population_missing`, `index_missing:2026`, `caveat:one_round`. */
export function toScaledReasonCode(reason: ScaledRefusal): string {
  if (reason.code === 'caveat') return `caveat:${reason.caveat}`;
  return reason.code === 'index_missing' ? `index_missing:${reason.years.join('+')}` : reason.code;
}
