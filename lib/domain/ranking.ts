import { findBreakingCaveat } from './breaking-caveat.ts';
import type { Area } from './figure.ts';
import { type Indicator, toDenominator } from './indicator.ts';
import { type Operand, sumOperands } from './operand.ts';
import { type Refusal, refuse } from './rate.ts';
import { findGap } from './roll-up.ts';
import type { Boundaries, Funding } from './vocabulary.ts';

export const rankedBy = ['completion', 'plan', 'actual'] as const;
export type RankedBy = (typeof rankedBy)[number];

type Unit = Pick<Area, 'id' | 'validFrom' | 'validTo'>;
type UnitIndicators<U extends Unit> = { area: U; indicators: readonly Indicator[] };

/** A unit in a ranking; equal values share a rank and the next one is skipped (1, 1, 3). */
export type Ranked<U> = { rank: number; area: U; indicator: Indicator };
/** A unit with figures of the year that can't take part, and why. */
export type LeftOut<U> = { area: U; reason: Refusal };
/** `unknown` counts units of which nothing of that year and funding was found. */
export type Ranking<U> = { ranked: Ranked<U>[]; leftOut: LeftOut<U>[]; unknown: number };

/**
 * Ranks units by completion, plan or actual of one year and funding, highest first (DESIGN §3): whole years only, no estimates, no breaking caveats. Ties are
 * equality of the exact values. Everybody is ranked, left out with the reason, or counted as unknown.
 */
export function rankUnits<U extends Unit>(
  units: readonly UnitIndicators<U>[],
  { year, funding, by }: { year: number; funding: Funding; by: RankedBy },
): Ranking<U> {
  const known = units.map(({ area, indicators }) => ({
    area,
    rows: indicators.filter((row) => row.year === year && row.funding === funding),
  }));
  const judged = known
    .filter(({ rows }) => rows.length > 0)
    .map(({ area, rows }) => ({ area, ...judge(rows, by) }));
  const eligible = judged
    .flatMap(({ area, indicator }) => (indicator ? [{ area, indicator }] : []))
    .toSorted((a, b) => compare(a.indicator, b.indicator, by) || (a.area.id < b.area.id ? -1 : 1));
  return {
    ranked: toRanked(eligible, by),
    leftOut: judged.flatMap(({ area, reason }) => (reason ? [{ area, reason }] : [])),
    unknown: known.filter(({ rows }) => rows.length === 0).length,
  };
}

/** Gives units that stand in order their ranks: those of equal value are neighbours. */
function toRanked<U>(ordered: readonly { area: U; indicator: Indicator }[], by: RankedBy): Ranked<U>[] {
  let rank = 1;
  return ordered.map((entry, index) => {
    const before = ordered[index - 1];
    if (before && compare(before.indicator, entry.indicator, by) !== 0) rank = index + 1;
    return { rank, ...entry };
  });
}

/** Whether a unit stood on the first day of the year: the map as reported of that year, on which no unit stands beside its successor. */
export function stoodAtStart({ validFrom, validTo }: Unit, year: number): boolean {
  const day = `${year}-01-01`;
  return (validFrom ?? day) <= day && day <= (validTo ?? day);
}

/** Whether a unit stands on a map of a year: on today's every one that is, as reported those that stood on its first day. */
export function standsOnMap(unit: Unit, year: number, boundaries: Boundaries): boolean {
  return boundaries === '2025' || stoodAtStart(unit, year);
}

/** The sum of the ranked units' plans or actuals, and of how many; null when there is none. It is not the nation's: most units are unknown. */
export function sumRanked<U>(
  ranking: Ranking<U>,
  by: 'plan' | 'actual',
): { operand: Operand; units: number } | null {
  const [first, ...rest] = ranking.ranked.flatMap(({ indicator }) => indicator[by] ?? []);
  return first ? { operand: sumOperands([first, ...rest], 'computed'), units: rest.length + 1 } : null;
}

/** Whether a unit takes part in a ranking by these rows of it, of one year and funding. */
export function isRanked(rows: readonly Indicator[], by: RankedBy): boolean {
  return judge(rows, by).indicator !== null;
}

type Judged = { indicator: Indicator | null; reason: Refusal | null };

function judge(rows: readonly Indicator[], by: RankedBy): Judged {
  const whole = rows.find(({ period }) => period === 'FY');
  const [row] = whole ? [whole] : rows;
  if (!row) return { indicator: null, reason: null };
  const reason = findReason(row, by, whole === undefined);
  return reason ? { indicator: null, reason } : { indicator: row, reason: null };
}

function findReason(row: Indicator, by: RankedBy, isPartYear: boolean): Refusal | null {
  if (by === 'plan') return findAmountReason(row.plan, 'plan', findGap(row.planGrowth));
  if (by === 'completion' && row.completion.state === 'refused') return row.completion.reason;
  if (row.actual && isPartYear) return refuse('part_year', 'actual').reason;
  if (row.actual?.measure === 'estimate') return refuse('estimate', 'actual').reason;
  return by === 'actual' ? findAmountReason(row.actual, 'actual', findGap(row.actualGrowth)) : null;
}

function findAmountReason(
  operand: Operand | null,
  name: 'plan' | 'actual',
  gap: Refusal | null,
): Refusal | null {
  if (!operand) return gap ? { ...gap, operand: name } : refuse('missing', name).reason;
  const caveat = findBreakingCaveat(operand);
  return caveat ? refuse('caveat', name, caveat).reason : null;
}

/** Negative when `a` is the higher; exact, without any division. */
function compare(a: Indicator, b: Indicator, by: RankedBy): number {
  const [left, right] =
    by === 'completion'
      ? [toAmount(a.actual) * toAmount(toDenominator(b)), toAmount(b.actual) * toAmount(toDenominator(a))]
      : [toAmount(a[by]), toAmount(b[by])];
  if (left === right) return 0;
  return left > right ? -1 : 1;
}

function toAmount(operand: Operand | null): bigint {
  return operand?.amountVnd ?? 0n;
}
