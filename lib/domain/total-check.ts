import type Fraction from 'fraction.js';
import type { Place } from './claim-formula.ts';
import type { Figure } from './figure.ts';
import { intervalsOverlap, toAmountInterval } from './interval.ts';
import { addOperands, type Operand, toOperandInterval } from './operand.ts';
import { createOperandFinder } from './operand-finder.ts';
import type { Funding, Verdict } from './vocabulary.ts';

/**
 * A printed total beside the sum of the printed national and local amounts. `differenceVnd` is the total less the sum; `lowVnd` and `highVnd` bound the
 * sum by the rounding of its parts, whole đồng, rounded outwards.
 */
export type TotalCheck = {
  total: Figure;
  national: Operand;
  local: Operand;
  verdict: Exclude<Verdict, 'unchecked'>;
  sumVnd: bigint;
  lowVnd: bigint;
  highVnd: bigint | null;
  differenceVnd: bigint;
};

/**
 * Checks every printed total of which both parts are printed too (DESIGN §3: 142,2 against 50,6 + 91,5 is consistent). The parts of the total's own
 * source go before the shown ones. Plans, actuals and estimates only.
 */
export function checkTotals(figures: readonly Figure[]): TotalCheck[] {
  const find = createOperandFinder(figures);
  const totals = figures.filter(
    ({ funding, measure }) => funding === 'total' && ['plan', 'actual', 'estimate'].includes(measure),
  );
  return totals.flatMap((total) => {
    const part = (funding: Funding) => find({ ...(total satisfies Place), funding }, total.source.id);
    const [national, local] = [part('national'), part('local')];
    return national && local ? [compareTotal(total, national, local)] : [];
  });
}

function compareTotal(total: Figure, national: Operand, local: Operand): TotalCheck {
  const sum = addOperands(national, local);
  const { low, high } = toOperandInterval(sum);
  return {
    total,
    national,
    local,
    verdict: intervalsOverlap(toAmountInterval(total), { low, high }) ? 'consistent' : 'differs',
    sumVnd: sum.amountVnd,
    lowVnd: toWholeVnd(low.floor()),
    highVnd: high && toWholeVnd(high.ceil()),
    differenceVnd: total.amountVnd - sum.amountVnd,
  };
}

function toWholeVnd(value: Fraction): bigint {
  return value.s * value.n;
}
