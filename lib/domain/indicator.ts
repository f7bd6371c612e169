import { type Cell, toCells } from './cell.ts';
import { computeCompletion } from './completion.ts';
import type { Area, Figure } from './figure.ts';
import { computeGrowth, type Growth } from './growth.ts';
import { addOperands, type Operand, toPrintedOperand } from './operand.ts';
import { comparePeriods } from './period.ts';
import type { Rate } from './rate.ts';
import { type Boundaries, type Funding, fundings, type Measure, type Period, periods } from './vocabulary.ts';

/** What can be computed for one area, year, period and funding; `plan` is always the whole year's; the bases are the year before's. */
export type Indicator = {
  area: string;
  boundaries: Boundaries;
  year: number;
  period: Period;
  funding: Funding;
  plan: Operand | null;
  actual: Operand | null;
  planBase: Operand | null;
  actualBase: Operand | null;
  completion: Rate;
  planGrowth: Growth;
  actualGrowth: Growth;
};

type Lookup = (year: number, period: Period, funding: Funding, measure: Measure) => Operand | null;

/**
 * The indicators of one area from all of its figures (single-year ones count): a row for the whole year when it has a plan or an actual, and one for
 * each other period that has an actual or estimate. Newest year first; total, national, local; whole year, then part years.
 */
export function computeIndicators(
  area: Pick<Area, 'id' | 'validFrom'>,
  figures: readonly Figure[],
): Indicator[] {
  const cells = toCells(figures.filter((figure) => figure.area === area.id));
  const find = createLookup(cells);
  const years = [...new Set(cells.map(({ year }) => year))].sort((a, b) => b - a);
  return years.flatMap((year) =>
    fundings.flatMap((funding) =>
      listPeriods(cells, year).flatMap((period) => computeIndicator(area, { year, period, funding }, find)),
    ),
  );
}

/** Where a total comes from: printed by a source, or computed from national and local, for the plan, the actual or both. */
export type TotalKind = 'printed' | 'computed' | 'plan_computed' | 'actual_computed';

/** Where the total of an indicator comes from; null for national and local funding. */
export function toTotalKind({ funding, plan, actual }: Indicator): TotalKind | null {
  if (funding !== 'total') return null;
  const kinds = new Set([plan, actual].flatMap((operand) => operand?.kind ?? []));
  if (kinds.size === 2) return plan?.kind === 'computed' ? 'plan_computed' : 'actual_computed';
  return kinds.has('computed') ? 'computed' : 'printed';
}

type Place = { year: number; period: Period; funding: Funding };

function computeIndicator(area: Pick<Area, 'id' | 'validFrom'>, place: Place, find: Lookup): Indicator[] {
  const { year, period, funding } = place;
  const plan = find(year, 'FY', funding, 'plan');
  const actual = findActual(find, year, period, funding);
  if (!actual && !(plan && period === 'FY')) return [];
  const formedInYear = area.validFrom?.startsWith(`${year}-`) ?? false;
  const planBase = find(year - 1, 'FY', funding, 'plan');
  const sameMeasure = actual && find(year - 1, period, funding, actual.measure);
  const actualBase = sameMeasure ?? findActual(find, year - 1, period, funding);
  const baseHasOtherPeriod = actual !== null && hasActual(find, year - 1, funding);
  return [
    {
      area: area.id,
      boundaries: 'reported',
      ...place,
      plan,
      actual,
      planBase,
      actualBase,
      completion: computeCompletion(plan, actual),
      planGrowth: computeGrowth(plan, planBase, { formedInYear, baseHasOtherPeriod: false }),
      actualGrowth: computeGrowth(actual, actualBase, { formedInYear, baseHasOtherPeriod }),
    },
  ];
}

function createLookup(cells: readonly Cell[]): Lookup {
  const operands = new Map(cells.map((cell) => [toKey(cell), toPrintedOperand(cell)]));
  const findPrinted: Lookup = (year, period, funding, measure) =>
    operands.get(toKey({ year, period, funding, measure })) ?? null;
  return (year, period, funding, measure) => {
    const printed = findPrinted(year, period, funding, measure);
    if (printed || funding !== 'total') return printed;
    const national = findPrinted(year, period, 'national', measure);
    const local = findPrinted(year, period, 'local', measure);
    return national && local && addOperands(national, local);
  };
}

function toKey({
  year,
  period,
  funding,
  measure,
}: Pick<Cell, 'year' | 'period' | 'funding' | 'measure'>): string {
  return [year, period, funding, measure].join('|');
}

function findActual(find: Lookup, year: number, period: Period, funding: Funding): Operand | null {
  return find(year, period, funding, 'actual') ?? find(year, period, funding, 'estimate');
}

function hasActual(find: Lookup, year: number, funding: Funding): boolean {
  return periods.some((period) => findActual(find, year, period, funding) !== null);
}

function listPeriods(cells: readonly Cell[], year: number): Period[] {
  const present = cells.filter((cell) => cell.year === year).map(({ period }) => period);
  return [...new Set(present)].sort(comparePeriods);
}
