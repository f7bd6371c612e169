import { type ClaimCheck, createClaimChecker } from './claim-check.ts';
import { type DisputedCell, type DisputeKind, disputeKinds, findDisputedCells } from './disputed-cell.ts';
import type { Claim, Figure } from './figure.ts';
import { checkTotals, type TotalCheck } from './total-check.ts';
import type { Verdict } from './vocabulary.ts';

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

/** How many percentages are printed, how many of them could be recomputed, and how many have each verdict. */
export type VerdictCounts = {
  total: number;
  checked: number;
  verdicts: { verdict: Verdict; count: number }[];
};

/** Cells that are printed more than once, by how their values stand to each other. */
export function splitByKind(cells: readonly DisputedCell[]): { kind: DisputeKind; cells: DisputedCell[] }[] {
  return disputeKinds.map((kind) => ({ kind, cells: cells.filter((cell) => cell.kind === kind) }));
}
