import { splitMaps } from './area-maps.ts';
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

/** How many cells of one funding are in each state, of `total` in which the unit stood; `acrossFundings` are among plan_and_actual. */
export type CoverageCounts = Record<FoundState, number> & { total: number; acrossFundings: number };

/** Counts the cells of one funding. */
export function countCoverage(cells: readonly CoverageCell[], funding: CoverageFunding): CoverageCounts {
  const own = cells.filter((cell) => cell.funding === funding && cell.state !== 'not_existing');
  return addUpCoverage(
    own.filter(({ state }) => state !== 'nothing').map((cell) => ({ ...cell, count: 1 })),
    own.length,
  );
}

/** The same from numbers of cells of which something is printed; `total` has the others too. */
export function addUpCoverage(
  found: readonly (Pick<CoverageCell, 'state' | 'acrossFundings'> & { count: number })[],
  total: number,
): CoverageCounts {
  const add = (some: typeof found) => some.reduce((sum, { count }) => sum + count, 0);
  const count = (state: FoundState) => add(found.filter((cell) => cell.state === state));
  return {
    plan_and_actual: count('plan_and_actual'),
    plan_only: count('plan_only'),
    actual_only: count('actual_only'),
    other_only: count('other_only'),
    nothing: total - add(found),
    total,
    acrossFundings: add(found.filter(({ acrossFundings }) => acrossFundings)),
  };
}

/**
 * The cells ("<area>|<year>") of one funding in which nothing is printed of a formed unit itself, while a predecessor has figures of that year: the year of the
 * change has both. `cells` are of that funding.
 */
export function listFormerCells(
  cells: readonly CoverageCell[],
  units: readonly { id: string; predecessors: readonly string[] }[],
): Set<string> {
  const found = new Set(cells.filter(({ figures }) => figures > 0).map(toPlace));
  const parts = new Map(units.map(({ id, predecessors }) => [id, predecessors]));
  const isFormer = ({ area, year, state }: CoverageCell) =>
    state === 'nothing' && parts.get(area)?.some((id) => found.has(toPlace({ area: id, year })));
  return new Set(cells.filter(isFormer).map(toPlace));
}

/** What is counted of one funding: as countCoverage, with the cells of which anything is `found`, and those of which only a predecessor has figures told apart. */
export function countSigns(
  cells: readonly CoverageCell[],
  funding: CoverageFunding,
  former: ReadonlySet<string>,
) {
  const counts = countCoverage(cells, funding);
  const { nothing, total } = counts;
  return { ...counts, found: total - nothing, nothing: nothing - former.size, former: former.size };
}

/** The conference regions of both maps, the former one first, each with its units: those of the former map and those formed since; regions without units are left out. */
export function groupByRegion<T extends Unit & Pick<Area, 'kind'> & { regions: readonly string[] }>(
  areas: readonly T[],
): { region: T; units: T[] }[] {
  const { current, former } = splitMaps(areas);
  const formed = current.units.filter(({ validFrom }) => validFrom !== null);
  const shown = [...former.units, ...formed];
  return [...former.regions, ...current.regions]
    .map((region) => ({ region, units: shown.filter(({ regions }) => regions.includes(region.id)) }))
    .filter(({ units }) => units.length > 0);
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

/** In how many of the years in which they stood something was found of these units. `cells` are of one funding, by unit. */
export function countFound(
  units: readonly { id: string }[],
  cells: ReadonlyMap<string, readonly CoverageCell[]>,
): { found: number; total: number } {
  const own = units.flatMap(({ id }) => cells.get(id) ?? []).filter(({ state }) => state !== 'not_existing');
  return { found: own.filter(({ state }) => state !== 'nothing').length, total: own.length };
}
