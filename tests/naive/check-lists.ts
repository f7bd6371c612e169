import { type CheckList, type CheckListName, checkListNames, hasVerdicts } from '#lib/domain/check-list.ts';
import type { Checks } from '#lib/domain/checks.ts';
import type { ClaimCheck } from '#lib/domain/claim-check.ts';
import { type Paging, toPaging } from '#lib/domain/paging.ts';

// The lists of /checks from all checks at once: what the database must answer page by page.

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
