import { toYearCells, type YearCell } from './cell.ts';
import { computeCompletion } from './completion.ts';
import type { Area, Figure } from './figure.ts';
import { computeGrowth, type Growth } from './growth.ts';
import { createLookup, findFirst, type Lookup, type YearPlace } from './lookup.ts';
import { type FoundOperand, isGap, type Operand } from './operand.ts';
import { comparePeriods } from './period.ts';
import type { Rate } from './rate.ts';
import { type Boundaries, type Funding, fundings, type Period, periods } from './vocabulary.ts';

/**
 * What can be computed for one area, year, period and funding; `plan` is always the whole year's; the bases are the year before's. `reportPlan` is the plan
 * that the actual's own source prints, where it is another than the shown one: it is the denominator of completion (DESIGN §3, Same report first).
 */
export type Indicator = {
  area: string;
  boundaries: Boundaries;
  year: number;
  period: Period;
  funding: Funding;
  plan: Operand | null;
  reportPlan: Operand | null;
  actual: Operand | null;
  planBase: Operand | null;
  actualBase: Operand | null;
  completion: Rate;
  planGrowth: Growth;
  actualGrowth: Growth;
};

/** The plan that completion is divided by: that of the actual's own report, else the shown one. */
export function toDenominator({ plan, reportPlan }: Pick<Indicator, 'plan' | 'reportPlan'>): Operand | null {
  return reportPlan ?? plan;
}

/** The map that rows are computed for: the area and, where it was formed on that map, in which year. */
export type MapArea = { area: string; boundaries: Boundaries; formedIn: number | null };

/**
 * The indicators of one area as reported, from all of its figures (single-year ones count), computed by `computeIndicatorRows`.
 */
export function computeIndicators(
  area: Pick<Area, 'id' | 'validFrom'>,
  figures: readonly Figure[],
): Indicator[] {
  return computeCellIndicators(area, toYearCells(figures.filter((figure) => figure.area === area.id)));
}

/** The indicators of one area as reported, from its cells. */
export function computeCellIndicators(
  { id, validFrom }: Pick<Area, 'id' | 'validFrom'>,
  cells: readonly YearCell[],
): Indicator[] {
  const formedIn = validFrom ? Number(validFrom.slice(0, 4)) : null;
  return computeIndicatorRows({ area: id, boundaries: 'reported', formedIn }, cells, createLookup(id, cells));
}

/**
 * A row for the whole year when it has a plan or an actual, at least of part of the area, and one for each other period that has an actual
 * or estimate. Newest year first; total, national, local; whole year, then part years. `cells` tell the years and periods to look at.
 */
export function computeIndicatorRows(map: MapArea, cells: readonly YearCell[], lookup: Lookup): Indicator[] {
  const years = [...new Set(cells.map(({ year }) => year))].sort((a, b) => b - a);
  return years.flatMap((year) =>
    fundings.flatMap((funding) =>
      listPeriods(cells, year).flatMap((period) =>
        computeIndicator(map, { year, period, funding }, lookup, isOfPredecessors(map, cells, year - 1)),
      ),
    ),
  );
}

type ComputedFrom = Exclude<Operand['kind'], 'printed'>;

/**
 * Where a total comes from: printed by a source, computed from national and local, or rolled up from predecessors; with `plan_` or `actual_`
 * before it when the two differ.
 */
type TotalKind =
  | Operand['kind']
  | `plan_${ComputedFrom}`
  | `actual_${ComputedFrom}`
  | `plan_${ComputedFrom};actual_${ComputedFrom}`;

/** Where the total of an indicator comes from; null for national and local funding. */
export function toTotalKind({ funding, plan, actual }: Indicator): TotalKind | null {
  if (funding !== 'total') return null;
  const [planKind, actualKind] = [plan?.kind ?? actual?.kind, actual?.kind ?? plan?.kind];
  if (!planKind || !actualKind) return null;
  if (planKind === actualKind) return planKind;
  if (planKind === 'printed') return actualKind === 'printed' ? 'printed' : `actual_${actualKind}`;
  return actualKind === 'printed' ? `plan_${planKind}` : `plan_${planKind};actual_${actualKind}`;
}

const actualFirst = ['actual', 'estimate'] as const;
const estimateFirst = ['estimate', 'actual'] as const;

/**
 * Whether a year is its predecessors' alone: the year before the one in which the unit was formed, unless a source restates that year in the new
 * boundaries, as conference reports of the regions of 2025 do for 2024.
 */
function isOfPredecessors({ formedIn }: MapArea, cells: readonly YearCell[], year: number): boolean {
  return formedIn === year + 1 && !cells.some((cell) => cell.year === year);
}

function computeIndicator(
  map: MapArea,
  place: YearPlace,
  lookup: Lookup,
  baseIsOfPredecessors: boolean,
): Indicator[] {
  const { year, period, funding } = place;
  const plan = findFirst(lookup, { ...place, period: 'FY' }, ['plan']);
  const actual = findFirst(lookup, place, actualFirst);
  if (!actual && !(plan && period === 'FY')) return [];
  const yearBefore = { ...place, year: year - 1 };
  const planBase = findFirst(lookup, { ...yearBefore, period: 'FY' }, ['plan']);
  const isEstimate = toOperand(actual)?.measure === 'estimate';
  const actualBase = findFirst(lookup, yearBefore, isEstimate ? estimateFirst : actualFirst);
  const reportPlan = findReportPlan(lookup, place, toOperand(plan), toOperand(actual));
  const baseHasOtherPeriod = actual !== null && hasActual(lookup, year - 1, funding);
  return [
    {
      area: map.area,
      boundaries: map.boundaries,
      ...place,
      plan: toOperand(plan),
      reportPlan,
      actual: toOperand(actual),
      planBase: toOperand(planBase),
      actualBase: toOperand(actualBase),
      completion: reportPlan
        ? withReportPlan(computeCompletion(reportPlan, actual), reportPlan)
        : computeCompletion(plan, actual),
      planGrowth: computeGrowth(plan, planBase, { baseIsOfPredecessors, baseHasOtherPeriod: false }),
      actualGrowth: computeGrowth(actual, actualBase, { baseIsOfPredecessors, baseHasOtherPeriod }),
    },
  ];
}

/** Null when it is the shown plan, figure by figure. */
function findReportPlan(
  lookup: Lookup,
  place: YearPlace,
  plan: Operand | null,
  actual: Operand | null,
): Operand | null {
  const found = actual && lookup.findReportPlan(actual, place);
  return found && toFigureIds(found) !== toFigureIds(plan) ? found : null;
}

function toFigureIds(operand: Operand | null): string | undefined {
  return operand?.figures.map(({ id }) => id).join();
}

function withReportPlan(rate: Rate, reportPlan: Operand): Rate {
  return rate.state === 'refused' ? rate : { ...rate, reportPlan };
}

function toOperand(found: FoundOperand): Operand | null {
  return isGap(found) ? null : found;
}

function hasActual(lookup: Lookup, year: number, funding: Funding): boolean {
  return periods.some(
    (period) => toOperand(findFirst(lookup, { year, period, funding }, actualFirst)) !== null,
  );
}

function listPeriods(cells: readonly YearCell[], year: number): Period[] {
  const present = cells.filter((cell) => cell.year === year).map(({ period }) => period);
  return [...new Set(present)].sort(comparePeriods);
}
