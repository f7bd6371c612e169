import type { Agreement, Cell } from './cell.ts';
import type { Figure } from './figure.ts';
import { addIntervals, type Interval, toAmountInterval } from './interval.ts';
import { caveats as allCaveats, type Bound, type Caveat, type Measure, type Period } from './vocabulary.ts';

/** An amount that a formula takes: a cell's shown figure, or a total computed from national and local. Integer đồng. */
export type Operand = {
  amountVnd: bigint;
  stepVnd: bigint;
  bound: Bound;
  measure: Measure;
  period: Period;
  kind: 'printed' | 'computed';
  caveats: readonly Caveat[];
  figures: readonly Figure[];
  agreement: Agreement;
};

/** A cell's shown figure as an operand. */
export function toPrintedOperand({ shown, agreement }: Cell): Operand {
  const { amountVnd, stepVnd, bound, measure, period, caveats } = shown;
  return {
    amountVnd,
    stepVnd,
    bound,
    measure,
    period,
    kind: 'printed',
    caveats,
    figures: [shown],
    agreement,
  };
}

/**
 * The total of national and local funding, when both are printed for one measure and period (DESIGN §3, Total). Carries the caveats of
 * both; the bound is theirs when they agree (an exact one does not change the other's), else `about`; the step is the coarser.
 */
export function addOperands(national: Operand, local: Operand): Operand {
  const parts = [national, local];
  return {
    amountVnd: national.amountVnd + local.amountVnd,
    stepVnd: national.stepVnd > local.stepVnd ? national.stepVnd : local.stepVnd,
    bound: toSumBound(national.bound, local.bound),
    measure: national.measure,
    period: national.period,
    kind: 'computed',
    caveats: allCaveats.filter((caveat) => parts.some(({ caveats }) => caveats.includes(caveat))),
    figures: parts.flatMap(({ figures }) => figures),
    agreement: toSumAgreement(parts.map(({ agreement }) => agreement)),
  };
}

/** What the operand may be, in đồng: the printed amount's interval, or the sum of its parts' intervals. */
export function toOperandInterval({ figures }: Operand): Interval {
  return figures.map(toAmountInterval).reduce(addIntervals);
}

function toSumBound(a: Bound, b: Bound): Bound {
  if (a === b || b === 'exact') return a;
  return a === 'exact' ? b : 'about';
}

function toSumAgreement(parts: readonly Agreement[]): Agreement {
  const worst: Agreement[] = ['conflict', 'revised', 'agreeing'];
  return worst.find((agreement) => parts.includes(agreement)) ?? 'single';
}
