import { toAgreement } from './cell.ts';
import type { Place } from './claim-formula.ts';
import type { Figure } from './figure.ts';
import { addOperands, type Operand } from './operand.ts';
import { compareFigures } from './precedence.ts';
import type { Funding } from './vocabulary.ts';

/** Finds the amount printed for a place; what the named source itself prints goes before the shown figure. */
export type FindOperand = (place: Place, sourceId: string) => Operand | null;

/**
 * Indexes figures for checks: a percentage is checked with the amounts of its own source where it prints them, else with the shown ones. A total is the
 * printed one, else national + local, when both are printed (DESIGN §3).
 */
export function createOperandFinder(figures: readonly Figure[]): FindOperand {
  const cells = Map.groupBy(figures, toKey);
  const findPrinted: FindOperand = (place, sourceId) => {
    const printed = cells.get(toKey(place))?.toSorted(compareFigures) ?? [];
    const chosen = printed.find(({ source }) => source.id === sourceId) ?? printed[0];
    return chosen ? toOperand(chosen, printed) : null;
  };
  return (place, sourceId) => {
    const printed = findPrinted(place, sourceId);
    if (printed || place.funding !== 'total') return printed;
    const part = (funding: Funding) => findPrinted({ ...place, funding }, sourceId);
    const [national, local] = [part('national'), part('local')];
    return national && local && addOperands(national, local);
  };
}

function toOperand(chosen: Figure, printed: readonly Figure[]): Operand {
  const { amountVnd, stepVnd, bound, measure, period, caveats } = chosen;
  const agreement = toAgreement(printed);
  return {
    amountVnd,
    stepVnd,
    bound,
    measure,
    period,
    kind: 'printed',
    caveats,
    figures: [chosen],
    agreement,
  };
}

function toKey({ area, yearFrom, yearTo, period, funding, measure }: Place): string {
  return [area, yearFrom, yearTo, period, funding, measure].join('|');
}
