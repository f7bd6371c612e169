import { type CellPlace, findPrintedOrSum, indexCells, toCellKey, toCells } from './cell.ts';
import type { Figure } from './figure.ts';
import { addOperands, type Operand, toPrintedOperand } from './operand.ts';

/** Finds the amount printed for a place; what the named source itself prints goes before the shown figure. */
export type FindOperand = (place: CellPlace, sourceId: string) => Operand | null;

/**
 * Indexes figures for checks: a percentage is checked with the amounts of its own source where it prints them, else with the shown ones. A total is the
 * printed one, else national + local, when both are printed (DESIGN §3).
 */
export function createOperandFinder(figures: readonly Figure[]): FindOperand {
  const cells = indexCells(toCells(figures));
  const findPrinted: FindOperand = (place, sourceId) => {
    const cell = cells.get(toCellKey(place));
    if (!cell) return null;
    const printed = [cell.shown, ...cell.others, ...cell.parts];
    const own = printed.find(({ source }) => source.id === sourceId);
    return toPrintedOperand({ ...cell, shown: own ?? cell.shown });
  };
  return (place, sourceId) =>
    findPrintedOrSum(place.funding, (funding) => findPrinted({ ...place, funding }, sourceId), addOperands);
}
