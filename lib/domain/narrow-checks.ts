import { type ClaimCheck, createClaimChecker } from './claim-check.ts';
import { type DisputedCell, type DisputeKind, disputeKinds, findDisputedCells } from './disputed-cell.ts';
import type { Claim, Figure } from './figure.ts';
import { checkTotals, type TotalCheck } from './total-check.ts';
import { type Verdict, verdicts } from './vocabulary.ts';

/** Printed percentages with our own, printed totals with the sums of their parts, and cells that are printed more than once. */
export type Checks = { claims: ClaimCheck[]; totals: TotalCheck[]; cells: DisputedCell[] };

/** What checks are narrowed to; null is everything. The id of a region or the nation, a year in digits. */
export type CheckWish = { verdict: Verdict | null; region: string | null; year: string | null };

/** All checks of a dataset, each kind in the order of the rows. */
export function computeChecks(figures: readonly Figure[], claims: readonly Claim[]): Checks {
  return {
    claims: claims.map(createClaimChecker(figures)),
    totals: checkTotals(figures),
    cells: findDisputedCells(figures),
  };
}

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

/** How many percentages are printed, how many of them could be recomputed, and how many have each verdict. */
export type VerdictCounts = {
  total: number;
  checked: number;
  verdicts: { verdict: Verdict; count: number }[];
};

/** Counts printed percentages by their verdicts, those that none has too. */
export function countVerdicts(checks: readonly ClaimCheck[]): VerdictCounts {
  const count = (verdict: Verdict) => checks.filter((check) => check.verdict === verdict).length;
  return {
    total: checks.length,
    checked: checks.length - count('unchecked'),
    verdicts: verdicts.map((verdict) => ({ verdict, count: count(verdict) })),
  };
}

/** Cells that are printed more than once, by how their values stand to each other. */
export function splitByKind(cells: readonly DisputedCell[]): { kind: DisputeKind; cells: DisputedCell[] }[] {
  return disputeKinds.map((kind) => ({ kind, cells: cells.filter((cell) => cell.kind === kind) }));
}
