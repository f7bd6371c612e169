import { toCellKey, toCells } from './cell.ts';
import type { Place } from './claim-formula.ts';
import type { Figure } from './figure.ts';
import { addOperands, type Operand, toPrintedOperand } from './operand.ts';
import type { Funding } from './vocabulary.ts';

/** Finds the amount printed for a place; what the named source itself prints goes before the shown figure. */
export type FindOperand = (place: Place, sourceId: string) => Operand | null;

/**
 * Indexes figures for checks: a percentage is checked with the amounts of its own source where it prints them, else with the shown ones. A total is the
 * printed one, else national + local, when both are printed (DESIGN §3).
 */
export function createOperandFinder(figures: readonly Figure[]): FindOperand {
  const cells = new Map(toCells(figures).map((cell) => [toCellKey(cell), cell]));
  const findPrinted: FindOperand = (place, sourceId) => {
    const cell = cells.get(toCellKey(place));
    if (!cell) return null;
    const printed = [cell.shown, ...cell.others, ...cell.parts];
    const own = printed.find(({ source }) => source.id === sourceId);
    return toPrintedOperand({ ...cell, shown: own ?? cell.shown });
  };
  return (place, sourceId) => {
    const printed = findPrinted(place, sourceId);
    if (printed || place.funding !== 'total') return printed;
    const part = (funding: Funding) => findPrinted({ ...place, funding }, sourceId);
    const [national, local] = [part('national'), part('local')];
    return national && local && addOperands(national, local);
  };
}
