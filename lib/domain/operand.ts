import type { Agreement, Cell } from './cell.ts';
import type { Area, Figure } from './figure.ts';
import { addIntervals, type Interval, toAmountInterval } from './interval.ts';
import { caveats as allCaveats, type Bound, type Caveat, type Measure, type Period } from './vocabulary.ts';

/**
 * An amount that a formula takes: a cell's shown figure, a total computed from national and local, or the amounts of a unit's predecessors
 * added (`rolled_up`). Integer đồng.
 */
export type Operand = {
  amountVnd: bigint;
  stepVnd: bigint;
  bound: Bound;
  measure: Measure;
  period: Period;
  kind: 'printed' | 'computed' | 'rolled_up';
  caveats: readonly Caveat[];
  figures: readonly Figure[];
  agreement: Agreement;
};

/** A cell's shown figure as an operand. */
export function toPrintedOperand({ shown, agreement }: Pick<Cell, 'shown' | 'agreement'>): Operand {
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
 * Why an amount of today's unit can't be added up though some of its predecessors published it: `missing` did not; or all did,
 * but some an actual and others an estimate, which are not added.
 */
export type Gap = { code: 'incomplete' | 'measure_differs'; missing: readonly Area[] };

/** What a formula is given: an amount, why there is none, or null where nothing is known. */
export type FoundOperand = Operand | Gap | null;

/** Whether an amount is missing only in part. */
export function isGap(found: FoundOperand): found is Gap {
  return found !== null && 'missing' in found;
}

/** The total of national and local funding, when both are printed for one measure and period (DESIGN §3, Total). */
export function addOperands(national: Operand, local: Operand): Operand {
  return sumOperands([national, local], 'computed');
}

/**
 * The sum of amounts of one measure and period. Carries the caveats of all; the bound is theirs when they agree (an exact one does not
 * change the others'), else `about`; the step is the coarsest, the agreement the worst.
 */
export function sumOperands(
  parts: readonly [Operand, ...Operand[]],
  kind: Exclude<Operand['kind'], 'printed'>,
): Operand {
  const [{ measure, period }] = parts;
  return {
    amountVnd: parts.reduce((sum, { amountVnd }) => sum + amountVnd, 0n),
    stepVnd: parts.reduce((coarsest, { stepVnd }) => (stepVnd > coarsest ? stepVnd : coarsest), 0n),
    bound: parts.map(({ bound }) => bound).reduce(toSumBound),
    measure,
    period,
    kind,
    caveats: allCaveats.filter((caveat) => parts.some(({ caveats }) => caveats.includes(caveat))),
    figures: parts.flatMap(({ figures }) => figures),
    agreement: toSumAgreement(parts.map(({ agreement }) => agreement)),
  };
}

/** What the operand may be, in đồng: the printed amount's interval, or the sum of its parts' intervals. */
export function toOperandInterval({ figures }: Pick<Operand, 'figures'>): Interval {
  return figures.map(toAmountInterval).reduce(addIntervals);
}

function toSumBound(a: Bound, b: Bound): Bound {
  if (a === b || b === 'exact') return a;
  return a === 'exact' ? b : 'about';
}

function toSumAgreement(parts: readonly Agreement[]): Agreement {
  const worst: Agreement[] = ['conflict', 'parts', 'revised', 'agreeing'];
  return worst.find((agreement) => parts.includes(agreement)) ?? 'single';
}
