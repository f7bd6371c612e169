import { splitMaps } from './area-maps.ts';
import { type CoverageCell, type CoverageFunding, type FoundState, toPlace } from './coverage.ts';
import type { Area } from './figure.ts';

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
export function groupByRegion<
  T extends Pick<Area, 'id' | 'kind' | 'validFrom' | 'validTo'> & { regions: readonly string[] },
>(areas: readonly T[]): { region: T; units: T[] }[] {
  const { current, former } = splitMaps(areas);
  const formed = current.units.filter(({ validFrom }) => validFrom !== null);
  const shown = [...former.units, ...formed];
  return [...former.regions, ...current.regions]
    .map((region) => ({ region, units: shown.filter(({ regions }) => regions.includes(region.id)) }))
    .filter(({ units }) => units.length > 0);
}

/** In how many of the years in which they stood something was found of these units. `cells` are of one funding, by unit. */
export function countFound(
  units: readonly { id: string }[],
  cells: ReadonlyMap<string, readonly CoverageCell[]>,
): { found: number; total: number } {
  const own = units.flatMap(({ id }) => cells.get(id) ?? []).filter(({ state }) => state !== 'not_existing');
  return { found: own.filter(({ state }) => state !== 'nothing').length, total: own.length };
}
