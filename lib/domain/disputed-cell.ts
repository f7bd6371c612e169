import { type Cell, type Standing, toCells, toStanding } from './cell.ts';
import { computeCompletion } from './completion.ts';
import type { Figure } from './figure.ts';
import { type Operand, toPrintedOperand } from './operand.ts';
import { isPart } from './part.ts';
import { findDecidingRule, type PrecedenceRule } from './precedence.ts';
import type { Rate } from './rate.ts';

export const disputeKinds = ['conflict', 'revised', 'agreeing', 'parts'] as const;
/** How a cell's printed values stand to each other, where there are several: `parts` also when one whole has only parts beside it. */
export type DisputeKind = (typeof disputeKinds)[number];

/**
 * A cell with several printed values, of one year or several, and for each one that is not shown how it stands to the shown one and by which rule that goes
 * before it; null for a part beside another part, which stand side by side.
 */
export type DisputedCell = {
  cell: Cell;
  kind: DisputeKind;
  losers: readonly { figure: Figure; standing: Standing; rule: PrecedenceRule | null }[];
};

/** The cells that several sources, or one source twice, print; those of one printed value are left out. `cells` are those of the figures. */
export function findDisputedCells(
  figures: readonly Figure[],
  cells: readonly Cell[] = toCells(figures),
): DisputedCell[] {
  return cells.flatMap((cell) => {
    const kind = toDisputeKind(cell);
    if (!kind) return [];
    return {
      cell,
      kind,
      losers: [...cell.others, ...cell.parts].map((figure) => ({
        figure,
        standing: toStanding(cell.shown, figure),
        rule: isPart(cell.shown) ? null : findDecidingRule(cell.shown, figure),
      })),
    };
  });
}

/** How the printed values of a cell stand to each other; null where there is one alone. */
function toDisputeKind({ others, parts, agreement }: Cell): DisputeKind | null {
  if (others.length + parts.length === 0) return null;
  return agreement === 'single' ? 'parts' : agreement;
}

/** A plan that was printed and changed later: each version with the completion that it gives for the same actual, one of them the row's own. */
export type PlanVersion = { figure: Figure; isDenominator: boolean; completion: Rate };

/**
 * The versions of a revised plan in order of their publication (unknown dates last, DESIGN §3), each the denominator once. Versions of
 * the same amount are given by the denominator, else by the one that goes first in precedence. Empty unless the cell is a plan of a whole year with agreement `revised`.
 */
export function listPlanVersions(
  cell: Cell,
  actual: Operand | null,
  denominator: Operand | null,
): PlanVersion[] {
  if (cell.agreement !== 'revised' || cell.measure !== 'plan' || cell.period !== 'FY') return [];
  const byAmount = Map.groupBy([cell.shown, ...cell.others], ({ amountVnd }) => amountVnd);
  const isDenominator = ({ id }: Figure) =>
    denominator?.figures.length === 1 && denominator.figures[0]?.id === id;
  const versions = [...byAmount.values()].flatMap((same) => same.find(isDenominator) ?? same.slice(0, 1));
  return versions.toSorted(comparePublicationDates).map((figure) => ({
    figure,
    isDenominator: isDenominator(figure),
    completion: computeCompletion(toPrintedOperand({ ...cell, shown: figure }), actual),
  }));
}

function comparePublicationDates(a: Figure, b: Figure): number {
  const [first, second] = [a, b].map(({ source }) => source.publishedOn ?? '9999');
  if (first === second) return a.position - b.position;
  return (first ?? '') < (second ?? '') ? -1 : 1;
}
