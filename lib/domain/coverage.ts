import type { Area, Figure } from './figure.ts';
import { fundings } from './vocabulary.ts';

/** What was found for a unit's year: an estimate and a part of the year count as actual, and are marked. */
export const coverageStates = [
  'plan_and_actual',
  'plan_only',
  'actual_only',
  'other_only',
  'nothing',
] as const;
export const coverageFundings = ['any', ...fundings] as const;

export type FoundState = (typeof coverageStates)[number];
/** `not_existing`: the unit stood on no day of that year. */
export type CoverageState = FoundState | 'not_existing';
export type CoverageFunding = (typeof coverageFundings)[number];

/** What is printed for one unit, year and funding; `any` takes all fundings together. */
export type CoverageCell = {
  area: string;
  year: number;
  funding: CoverageFunding;
  state: CoverageState;
  /** The plan or the actual is known for a part of the year only: some months, one round, or up to an unstated date. */
  partYear: boolean;
  /** Of the actual only an estimate is known. */
  estimate: boolean;
  /** `any` has a plan of one funding and an actual of another, but no pair that could be compared. */
  acrossFundings: boolean;
  /** Printed figures of the cell, whatever their measure. */
  figures: number;
};

type Unit = Pick<Area, 'id' | 'validFrom' | 'validTo'>;
type Printed = Pick<Figure, 'area' | 'yearFrom' | 'yearTo' | 'period' | 'funding' | 'measure'>;
type Knowledge = Pick<CoverageCell, 'state' | 'partYear' | 'estimate' | 'figures'>;

/**
 * What is printed for every unit, year and funding, by unit, year and funding. Only single-year figures count, and as printed: a total is not
 * put together from its parts. In a year in which the unit did not stand nothing counts, since a source that restates it speaks of others.
 */
export function computeCoverage(
  units: readonly Unit[],
  figures: readonly Printed[],
  years: readonly number[],
): CoverageCell[] {
  const byArea = Map.groupBy(figures, ({ area }) => area);
  return fillCoverage(
    units,
    units.flatMap((unit) => findCoverage(unit, byArea.get(unit.id) ?? [])),
    years,
  );
}

/** The cells of a unit of which anything is printed, from its own figures. */
export function findCoverage(unit: Unit, figures: readonly Printed[]): CoverageCell[] {
  const oneYear = figures.filter(({ yearFrom, yearTo }) => yearFrom === yearTo && stoodIn(unit, yearFrom));
  return [...Map.groupBy(oneYear, ({ yearFrom }) => yearFrom)]
    .flatMap(([year, found]) => toCells(unit.id, year, found))
    .filter((cell) => cell.figures > 0);
}

/** All cells of units and years, those of which nothing is printed among them: `found` are the others. */
export function fillCoverage(
  units: readonly Unit[],
  found: readonly CoverageCell[],
  years: readonly number[],
  asked: readonly CoverageFunding[] = coverageFundings,
): CoverageCell[] {
  const byPlace = Map.groupBy(found, toPlace);
  return units.flatMap((unit) =>
    years.flatMap((year) => {
      const own = byPlace.get(toPlace({ area: unit.id, year })) ?? [];
      const empty = toCells(unit.id, year, stoodIn(unit, year) ? [] : null);
      return empty
        .filter(({ funding }) => asked.includes(funding))
        .map((cell) => own.find(({ funding }) => funding === cell.funding) ?? cell);
    }),
  );
}

/** The key of a unit's year. */
export function toPlace({ area, year }: Pick<CoverageCell, 'area' | 'year'>): string {
  return `${area}|${year}`;
}

/** All years from the first to the last, so that one in which nothing was found is seen as well; `years` ascending. */
export function fillYears(years: readonly number[]): number[] {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Whether the unit stood on some day of the year. */
export function stoodIn({ validFrom, validTo }: Pick<Unit, 'validFrom' | 'validTo'>, year: number): boolean {
  return toYear(validFrom, year) <= year && year <= toYear(validTo, year);
}

function toYear(date: string | null, open: number): number {
  return date === null ? open : Number(date.slice(0, 4));
}

/** Null figures: the unit did not stand. */
function toCells(area: string, year: number, figures: readonly Printed[] | null): CoverageCell[] {
  const byFunding = Map.groupBy(figures ?? [], ({ funding }) => funding);
  const single = fundings.map((funding) => ({
    funding,
    ...toFound(figures && (byFunding.get(funding) ?? [])),
  }));
  const any = toFound(figures);
  const acrossFundings =
    any.state === 'plan_and_actual' && single.every(({ state }) => state !== 'plan_and_actual');
  return [
    { area, year, funding: 'any', ...any, acrossFundings },
    ...single.map((cell) => ({ area, year, ...cell, acrossFundings: false })),
  ];
}

function toFound(figures: readonly Printed[] | null): Knowledge {
  if (figures === null) return { state: 'not_existing', partYear: false, estimate: false, figures: 0 };
  const plan = pickWidest(figures.filter(({ measure }) => measure === 'plan'));
  const actual = pickWidest(figures.filter(({ measure }) => measure === 'actual' || measure === 'estimate'));
  return {
    state: toState(plan.length > 0, actual.length > 0, figures.length > 0),
    partYear: [plan, actual].some(([first]) => first !== undefined && first.period !== 'FY'),
    estimate: actual.length > 0 && actual.every(({ measure }) => measure === 'estimate'),
    figures: figures.length,
  };
}

/** Those of the whole year if there are such, else those of its parts. */
function pickWidest(figures: readonly Printed[]): readonly Printed[] {
  const whole = figures.filter(({ period }) => period === 'FY');
  return whole.length > 0 ? whole : figures;
}

function toState(hasPlan: boolean, hasActual: boolean, hasAny: boolean): FoundState {
  if (hasPlan && hasActual) return 'plan_and_actual';
  if (hasPlan) return 'plan_only';
  if (hasActual) return 'actual_only';
  return hasAny ? 'other_only' : 'nothing';
}
