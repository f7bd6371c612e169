import type { Checks, CheckWish, VerdictCounts } from '#lib/domain/checks.ts';
import type { ClaimCheck } from '#lib/domain/claim-check.ts';
import { type Verdict, verdicts } from '#lib/domain/vocabulary.ts';

/**
 * The checks of a region (its own and its units'; the nation's own alone) and of a year; the verdict narrows percentages and totals. A span of years
 * belongs to each of its years.
 */
export function narrowChecks(
  checks: Checks,
  areas: readonly { id: string; regions: readonly string[] }[],
  { verdict, region, year }: CheckWish,
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

/** Counts printed percentages by their verdicts, those that none has too. */
export function countVerdicts(checks: readonly ClaimCheck[]): VerdictCounts {
  const count = (verdict: Verdict) => checks.filter((check) => check.verdict === verdict).length;
  return {
    total: checks.length,
    checked: checks.length - count('unchecked'),
    verdicts: verdicts.map((verdict) => ({ verdict, count: count(verdict) })),
  };
}
