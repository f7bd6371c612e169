import type { Area } from './figure.ts';
import type { Indicator } from './indicator.ts';
import { comparePeriods } from './period.ts';

/** How far a year is known: its completion (`ok`, `estimate`, `progress` of part of the year), one of its two amounts, or both without a rate. */
type FinishState = 'ok' | 'estimate' | 'progress' | 'plan_only' | 'actual_only' | 'refused';

/** An area's year of one funding by the one row that tells most of it. */
export type Finish<A = Area> = { area: A; indicator: Indicator; state: FinishState; isBest: boolean };

type Told = Pick<Area, 'id' | 'kind' | 'validTo'>;

/** The row of a year that tells most of it: the whole year's completion, else the longest part's, else the whole year's amounts, else the longest part's; null where nothing is known. */
export function pickFinish<A extends Told>(
  area: A,
  indicators: readonly Indicator[],
  year: number,
): Finish<A> | null {
  const rows = indicators.filter((row) => row.year === year).toSorted(byLongest);
  const indicator = rows.find(({ completion }) => completion.state !== 'refused') ?? rows[0];
  return indicator ? { area, indicator, state: toFinishState(indicator), isBest: false } : null;
}

/** What is known of a row in a word. */
function toFinishState({ plan, actual, completion }: Indicator): FinishState {
  if (completion.state !== 'refused') return completion.state;
  if (!actual) return 'plan_only';
  return plan ? 'refused' : 'actual_only';
}

/**
 * Marks the region that finished a year best: the one whose completion is certainly higher than that of every other, so that rounding of what is printed cannot turn the
 * two around; regions that overlap have no best, nor has one alone. Compared are whole years without estimates, and regions of one division
 * of the country only: those of before July 2025 and those of today are made of other provinces. The nation is not one of them.
 */
export function markBest<A extends Told>(finishes: readonly Finish<A>[]): Finish<A>[] {
  const compared = listCompared(finishes);
  return finishes.map((finish) => {
    const rivals = compared.filter((other) => other !== finish && isRival(other, finish));
    const isBest = compared.includes(finish) && rivals.length > 0 && rivals.every(isBelow(finish));
    return { ...finish, isBest };
  });
}

/** The regions whose completion of the whole year can be compared. */
export function listCompared<A extends Told>(finishes: readonly Finish<A>[]): Finish<A>[] {
  return finishes.filter(({ area, state }) => area.kind === 'region' && state === 'ok');
}

/** Whether two regions stood at one time. */
export function isRival({ area: a }: Finish<Told>, { area: b }: Finish<Told>): boolean {
  return (a.validTo === null) === (b.validTo === null);
}

function isBelow({ indicator: { completion } }: Finish<Told>): (rival: Finish<Told>) => boolean {
  return ({ indicator: { completion: other } }) =>
    completion.state !== 'refused' &&
    other.state !== 'refused' &&
    other.highPct !== null &&
    other.highPct < completion.lowPct;
}

/** The whole year first, then the longest part. */
function byLongest(a: Indicator, b: Indicator): number {
  return comparePeriods(a.period, b.period);
}
