import { findBreakingCaveat } from './breaking-caveat.ts';
import type { Indicator } from './indicator.ts';
import { addIntervals, intervalsOverlap } from './interval.ts';
import { type Operand, toOperandInterval } from './operand.ts';

/** What is said first of an area. */
export type Headline = {
  row: Indicator;
  /** A whole year's plan or actual that may stand beside others; else months of a year; else amounts with a caveat that breaks comparisons. */
  strength: 'whole' | 'part_year' | 'caveated';
  /** What the row's total consists of, its plan or else its actual: where both are known and add up to it as printed. */
  parts: { measure: 'plan' | 'actual'; national: Operand; local: Operand } | null;
  /** A weaker row that is newer: of a later year, or months of the same year while its whole actual is not known. */
  newer: Indicator | null;
  /** The newest row with a completion of a whole year, where `row` has none. */
  lastComplete: Indicator | null;
};

/**
 * The headline of an area from its indicators in the order of `computeIndicators` (newest year first; total, national, local): the newest year with a whole
 * year's amount free of breaking caveats, total before national before local (DESIGN §3, Headline of an area). Null of no rows.
 */
export function pickHeadline(indicators: readonly Indicator[]): Headline | null {
  const row =
    indicators.find(isWhole) ?? indicators.find(({ actual }) => isFree(actual)) ?? indicators[0] ?? null;
  if (!row) return null;
  return {
    row,
    strength: isWhole(row) ? 'whole' : isFree(row.actual) ? 'part_year' : 'caveated',
    parts: findParts(row, indicators),
    newer: findNewer(row, indicators),
    lastComplete: isComplete(row) ? null : (indicators.find(isComplete) ?? null),
  };
}

function isWhole({ period, plan, actual }: Indicator): boolean {
  return period === 'FY' && (isFree(plan) || isFree(actual));
}

function isFree(operand: Operand | null): boolean {
  return operand !== null && findBreakingCaveat(operand) === null;
}

function isComplete({ completion }: Indicator): boolean {
  return completion.state === 'ok' || completion.state === 'estimate';
}

function findParts(row: Indicator, indicators: readonly Indicator[]): Headline['parts'] {
  if (row.funding !== 'total') return null;
  const mates = indicators.filter(({ year, period }) => year === row.year && period === row.period);
  for (const measure of ['plan', 'actual'] as const) {
    const total = row[measure];
    const national = mates.find(({ funding }) => funding === 'national')?.[measure];
    const local = mates.find(({ funding }) => funding === 'local')?.[measure];
    if (
      !total ||
      !national ||
      !local ||
      total.measure !== national.measure ||
      total.measure !== local.measure
    ) {
      continue;
    }
    const sum = addIntervals(toOperandInterval(national), toOperandInterval(local));
    if (intervalsOverlap(toOperandInterval(total), sum)) return { measure, national, local };
  }
  return null;
}

function findNewer(row: Indicator, indicators: readonly Indicator[]): Indicator | null {
  const later = indicators.filter(({ year }) => year > row.year);
  const newest = later.filter(({ year }) => year === later[0]?.year);
  const months = indicators.find(
    ({ year, funding, period }) => year === row.year && funding === row.funding && period !== row.period,
  );
  return (
    newest.find(({ actual }) => isFree(actual)) ??
    newest[0] ??
    (row.actual === null && months ? months : null)
  );
}
