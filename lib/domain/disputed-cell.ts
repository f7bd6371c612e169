import { type Cell, toCells } from './cell.ts';
import { computeCompletion } from './completion.ts';
import type { Figure } from './figure.ts';
import { type Operand, toPrintedOperand } from './operand.ts';
import { findDecidingRule, type PrecedenceRule } from './precedence.ts';
import type { Rate } from './rate.ts';

/** A cell with several printed values, and for each one that is not shown the rule by which the shown one goes before it. */
export type DisputedCell = { cell: Cell; losers: readonly { figure: Figure; rule: PrecedenceRule }[] };

/** The cells that several sources, or one source twice, print; those of one printed value are left out. */
export function findDisputedCells(figures: readonly Figure[]): DisputedCell[] {
  return toCells(figures)
    .filter(({ others }) => others.length > 0)
    .map((cell) => ({
      cell,
      losers: cell.others.map((figure) => ({ figure, rule: findDecidingRule(cell.shown, figure) })),
    }));
}

/** A plan that was printed and changed later: each version with the completion that it gives for the same actual. */
export type PlanVersion = { figure: Figure; isShown: boolean; completion: Rate };

/**
 * The versions of a revised plan in order of their publication (unknown dates last, DESIGN §3), each the denominator once. Versions of
 * the same amount are given by the one that goes first in precedence. Empty unless the cell is a plan of a whole year with agreement `revised`.
 */
export function listPlanVersions(cell: Cell, actual: Operand | null): PlanVersion[] {
  if (cell.agreement !== 'revised' || cell.measure !== 'plan' || cell.period !== 'FY') return [];
  const byAmount = Map.groupBy([cell.shown, ...cell.others], ({ amountVnd }) => amountVnd);
  const versions = [...byAmount.values()].flatMap((same) => same.slice(0, 1));
  return versions.toSorted(comparePublicationDates).map((figure) => ({
    figure,
    isShown: figure.id === cell.shown.id,
    completion: computeCompletion(toPrintedOperand({ ...cell, shown: figure }), actual),
  }));
}

function comparePublicationDates(a: Figure, b: Figure): number {
  const [first, second] = [a, b].map(({ source }) => source.publishedOn ?? '9999');
  if (first === second) return a.position - b.position;
  return (first ?? '') < (second ?? '') ? -1 : 1;
}
