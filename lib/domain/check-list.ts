import type { ClaimCheck } from './claim-check.ts';
import { type DisputedCell, type DisputeKind, disputeKinds } from './disputed-cell.ts';
import type { Checks } from './narrow-checks.ts';
import { type Paging, toPageOf, toPaging } from './paging.ts';
import type { TotalCheck } from './total-check.ts';

/** The lists of /checks, one shown at a time: printed percentages, printed totals, and cells that are printed more than once by how their values stand to each other. */
export const checkListNames = ['claims', 'totals', ...disputeKinds] as const;
export type CheckListName = (typeof checkListNames)[number];

/** Rows of one list, newest year first. */
export type CheckList =
  | { name: 'claims'; rows: ClaimCheck[] }
  | { name: 'totals'; rows: TotalCheck[] }
  | { name: DisputeKind; rows: DisputedCell[] };

/** Whether the rows of a list have a verdict, so that a wish for one narrows it. */
export function hasVerdicts(name: CheckListName): boolean {
  return name === 'claims' || name === 'totals';
}

/** How many rows each list has, and whether they have verdicts. */
export function countLists(checks: Checks): { name: CheckListName; count: number; hasVerdicts: boolean }[] {
  return checkListNames.map((name) => ({
    name,
    count: toCheckList(checks, name).rows.length,
    hasVerdicts: hasVerdicts(name),
  }));
}

/** A page of one list, `size` rows to it; null for a page that is not there. */
export function toListPage(
  checks: Checks,
  name: CheckListName,
  page: number,
  size: number,
): { shown: CheckList; paging: Paging } | null {
  const paging = toPaging(toCheckList(checks, name).rows.length, size, page);
  return paging && { shown: toCheckList(checks, name, paging), paging };
}

/** The page of the printed percentages on which one stands, null when it is not among them. */
export function findPageOfClaim(checks: Checks, claim: string, size: number): number | null {
  const index = toClaims(checks).findIndex((check) => check.claim.id === claim);
  return index === -1 ? null : toPageOf(index, size);
}

function toCheckList(
  checks: Checks,
  name: CheckListName,
  { from, size } = { from: 0, size: Number.POSITIVE_INFINITY },
): CheckList {
  const cut = <Row>(rows: readonly Row[]) => rows.slice(from, from + size);
  if (name === 'claims') return { name, rows: cut(toClaims(checks)) };
  if (name === 'totals')
    return { name, rows: cut(checks.totals.toSorted((a, b) => b.total.yearTo - a.total.yearTo)) };
  const cells = checks.cells.filter(({ kind }) => kind === name);
  return { name, rows: cut(cells.toSorted((a, b) => b.cell.yearTo - a.cell.yearTo)) };
}

function toClaims({ claims }: Checks): ClaimCheck[] {
  return claims.toSorted((a, b) => b.claim.yearTo - a.claim.yearTo || a.claim.position - b.claim.position);
}
