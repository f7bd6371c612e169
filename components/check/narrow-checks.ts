import type { AreaSummary } from '#lib/queries/list-areas.ts';
import type { Checks } from '#lib/queries/list-checks.ts';
import type { CheckFilters } from './parse-check-filters.ts';

/**
 * The checks of a region (its own and its units'; the nation's own alone) and of a year; the verdict narrows percentages and totals. A span of years
 * belongs to each of its years.
 */
export function narrowChecks(
  checks: Checks,
  areas: readonly AreaSummary[],
  { verdict, region, year }: CheckFilters,
): Checks {
  const inRegion = new Set(
    areas
      .filter(({ id, regions }) => id === region || regions.some((one) => one === region))
      .map(({ id }) => id),
  );
  const isHere = (row: { area: string; yearFrom: number; yearTo: number }) =>
    (region === null || inRegion.has(row.area)) &&
    (year === null || (row.yearFrom <= Number(year) && Number(year) <= row.yearTo));
  const isAsked = (found: string) => verdict === null || verdict === found;
  return {
    claims: checks.claims.filter((check) => isHere(check.claim) && isAsked(check.verdict)),
    totals: checks.totals.filter((check) => isHere(check.total) && isAsked(check.verdict)),
    cells: checks.cells.filter(({ cell }) => isHere(cell.shown)),
  };
}
