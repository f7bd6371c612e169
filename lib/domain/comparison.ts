import { areaSection } from './area-section.ts';
import { refuseBreakingCaveat } from './breaking-caveat.ts';
import { stoodIn } from './coverage.ts';
import type { Area } from './figure.ts';
import type { FormulaPlace } from './formula.ts';
import { computeGrowth, type Growth } from './growth.ts';
import type { Indicator } from './indicator.ts';
import type { Operand } from './operand.ts';
import type { Rate, Refusal } from './rate.ts';
import { findGap } from './roll-up.ts';
import type { Boundaries, Funding } from './vocabulary.ts';

const comparedMeasures = ['plan', 'actual'] as const;
export type ComparedMeasure = (typeof comparedMeasures)[number];

/**
 * One amount of one area and year beside the others: how far it is from the first area's (`changeVnd` and percent; null for the first itself), and its
 * index, a number of which 100 is the base year's amount, with its ends (null without a base year).
 */
export type ComparedAmount = {
  operand: Operand | null;
  /** Why a unit of today's map has no sum though some of its predecessors published the amount. */
  gap: Refusal | null;
  difference: Growth | null;
  index: Growth | null;
};

/** Why nothing can be known of an area as reported in a year: it was formed later, or was no more. */
export type Absence = 'not_yet' | 'no_longer';

/** What is compared of one area in one year; whole years only. */
export type ComparedCell = { area: string; completion: Rate | null; absence: Absence | null } & Record<
  ComparedMeasure,
  ComparedAmount
>;
export type ComparisonRow = { year: number; cells: ComparedCell[] };

/** Rows newest year first, cells in the order of the areas; `baseYears` is the year whose amounts are 100, for each measure. */
export type Comparison = { rows: ComparisonRow[]; baseYears: Record<ComparedMeasure, number | null> };

type Compared = {
  area: Pick<Area, 'id'> & Partial<Pick<Area, 'validFrom' | 'validTo'>>;
  indicators: readonly Indicator[];
};

const sameContext = { baseIsOfPredecessors: false, baseHasOtherPeriod: false };

/**
 * Puts areas side by side by year for one funding. The base year of the index is the first in which every area has a comparable amount above zero.
 * Differences and indexes are refused as growth is: an amount missing, an estimate against an actual, a base of zero, a breaking caveat.
 */
export function compareAreas(
  areas: readonly Compared[],
  funding: Funding,
  boundaries: Boundaries = 'reported',
): Comparison {
  const byArea = areas.map(({ area, indicators }) => ({
    area: area.id,
    byYear: new Map(indicators.filter((row) => isWholeYear(row, funding)).map((row) => [row.year, row])),
  }));
  const years = [...new Set(byArea.flatMap(({ byYear }) => [...byYear.keys()]))].sort((a, b) => b - a);
  const find = (index: number, year: number | null, measure: ComparedMeasure) =>
    (year !== null && byArea[index]?.byYear.get(year)?.[measure]) || null;
  const findBaseYear = (measure: ComparedMeasure) =>
    years.findLast((year) => byArea.every((_, index) => isBase(find(index, year, measure)))) ?? null;
  const baseYears = { plan: findBaseYear('plan'), actual: findBaseYear('actual') };
  const toAmount = (index: number, year: number, measure: ComparedMeasure): ComparedAmount => {
    const operand = find(index, year, measure);
    const base = find(index, baseYears[measure], measure);
    return {
      operand,
      gap: operand ? null : findGapOf(byArea[index]?.byYear.get(year), measure),
      difference: index === 0 ? null : computeGrowth(operand, find(0, year, measure), sameContext),
      index: base && toIndex(computeGrowth(operand, base, sameContext)),
    };
  };
  const toCell = (index: number, year: number): ComparedCell => ({
    area: byArea[index]?.area ?? '',
    completion: byArea[index]?.byYear.get(year)?.completion ?? null,
    absence: boundaries === 'reported' ? toAbsence(areas[index]?.area, year) : null,
    plan: toAmount(index, year, 'plan'),
    actual: toAmount(index, year, 'actual'),
  });
  return {
    rows: years.map((year) => ({ year, cells: byArea.map((_, index) => toCell(index, year)) })),
    baseYears,
  };
}

/** An amount as a number of which 100 is its base, from its growth over that base; ends move along, one without an upper end has none. */
export function toIndex(growth: Growth): Growth {
  if (growth.state === 'refused') return growth;
  const { pct, lowPct, highPct } = growth;
  return {
    ...growth,
    pct: pct + 100,
    lowPct: lowPct + 100,
    highPct: highPct === null ? null : highPct + 100,
  };
}

/** Where an area's page shows how a compared value came about: only a formed unit's amounts are added up on today's map, all others stand as reported. */
export function toFormulaPlace(
  { kind, validFrom }: Pick<Area, 'kind' | 'validFrom'>,
  year: number,
  { boundaries, funding }: Pick<FormulaPlace, 'boundaries' | 'funding'>,
): FormulaPlace {
  const isFormedUnit = areaSection(kind) === 'provinces' && validFrom !== null;
  return { boundaries: isFormedUnit ? boundaries : 'reported', year, period: 'FY', funding };
}

function isWholeYear({ period, ...row }: Indicator, funding: Funding): boolean {
  return period === 'FY' && row.funding === funding;
}

function findGapOf(row: Indicator | undefined, measure: ComparedMeasure): Refusal | null {
  const gap = row ? findGap(row[`${measure}Growth`]) : null;
  return gap && { ...gap, operand: measure };
}

function toAbsence(area: Compared['area'] | undefined, year: number): Absence | null {
  const { validFrom = null, validTo = null } = area ?? {};
  if (stoodIn({ validFrom, validTo }, year)) return null;
  return validFrom !== null && year < Number(validFrom.slice(0, 4)) ? 'not_yet' : 'no_longer';
}

/** An amount fit to be 100: above zero, and comparable with one that has no caveat. */
function isBase(operand: Operand | null): boolean {
  if (!operand || operand.amountVnd === 0n) return false;
  const plain = { ...operand, caveats: [] };
  return refuseBreakingCaveat({ name: 'base', operand }, { name: 'this', operand: plain }) === null;
}
