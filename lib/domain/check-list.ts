import type { ClaimCheck } from './claim-check.ts';
import { type DisputedCell, type DisputeKind, disputeKinds } from './disputed-cell.ts';
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
