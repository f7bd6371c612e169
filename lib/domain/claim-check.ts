import Fraction from 'fraction.js';
import { refuseBreakingCaveat } from './breaking-caveat.ts';
import type { CellPlace } from './cell.ts';
import { type ClaimFormula, toClaimFormula } from './claim-formula.ts';
import type { Claim, Figure, Source } from './figure.ts';
import { divideIntervals, intervalsOverlap, scaleInterval, toPercentInterval } from './interval.ts';
import { type Operand, toOperandInterval } from './operand.ts';
import { createOperandFinder, type FindOperand } from './operand-finder.ts';
import { type Computed, type Refusal, refuse, toComputed } from './rate.ts';
import type { Verdict } from './vocabulary.ts';

/** One side of a claim's division: the place that it speaks of and the amount found there. */
export type ClaimSide = { place: CellPlace; operand: Operand | null };

/**
 * A printed percentage beside our own. `differencePp` is the printed value less the computed one, in percentage points; `part` and `base` are null when the
 * source does not say what the percentage is of.
 */
export type ClaimCheck = {
  claim: Claim;
  verdict: Verdict;
  part: ClaimSide | null;
  base: ClaimSide | null;
  computed: Computed<'ok'> | null;
  differencePp: number | null;
  /** What a growth that was recomputed is in đồng; null for other percentages. */
  changeVnd: bigint | null;
  /** Whether the percentage's own source prints both amounts. */
  isOwn: boolean;
  reason: Refusal | null;
};

/**
 * Checks printed percentages against the printed amounts (DESIGN §3): `consistent` when the percentage's interval and the quotient's
 * overlap, `differs` when not, `unchecked` with the reason when its base is unknown, an amount is missing, the base is zero, or the amounts come from
 * different sources and one carries a caveat that breaks the comparison.
 */
export function createClaimChecker(figures: readonly Figure[]): (claim: Claim) => ClaimCheck {
  const find = createOperandFinder(figures);
  return (claim) => {
    const formula = toClaimFormula(claim);
    return formula ? checkFormula(claim, formula, find) : toUnchecked(claim, null, null, 'unknown', 'base');
  };
}

function checkFormula(claim: Claim, formula: ClaimFormula, find: FindOperand): ClaimCheck {
  const [part, base] = [findSide(claim, [formula.part], find), findSide(claim, formula.bases, find)];
  if (!part.operand && !base.operand) return toUnchecked(claim, part, base, 'both_missing');
  if (!part.operand) return toUnchecked(claim, part, base, 'missing', 'this');
  if (!base.operand) return toUnchecked(claim, part, base, 'missing', 'base');
  if (base.operand.amountVnd === 0n) return toUnchecked(claim, part, base, 'zero', 'base');
  const breaking = refuseUnlike(claim, part.operand, base.operand);
  if (breaking) return { ...toUnchecked(claim, part, base, 'caveat'), reason: breaking };
  return compare(claim, { part, base }, part.operand, base.operand, formula.offset);
}

function findSide(claim: Claim, places: ClaimFormula['bases'], find: FindOperand): ClaimSide {
  const found = places.map((place) => ({ place, operand: find(place, claim.source.id) }));
  return found.find(({ operand }) => operand) ?? { place: places[0], operand: null };
}

/** What one source prints together belongs together, whatever its caveats. */
function refuseUnlike(claim: Claim, part: Operand, base: Operand): Refusal | null {
  if (isPrintedBy(claim.source, [part, base])) return null;
  const breaking = refuseBreakingCaveat({ name: 'this', operand: part }, { name: 'base', operand: base });
  return breaking?.reason ?? null;
}

function isPrintedBy({ id }: Source, operands: readonly Operand[]): boolean {
  return operands.every(({ figures }) => figures.every(({ source }) => source.id === id));
}

function compare(
  claim: Claim,
  sides: { part: ClaimSide; base: ClaimSide },
  part: Operand,
  base: Operand,
  offset: 0 | -100,
): ClaimCheck {
  const quotient = divideIntervals(toOperandInterval(part), toOperandInterval(base));
  const amounts = { dividendVnd: part.amountVnd, divisorVnd: base.amountVnd };
  const computed = toComputed('ok', amounts, quotient, offset);
  const isConsistent = intervalsOverlap(toPercentInterval(claim), scaleInterval(quotient, 100, offset));
  const exactPct = new Fraction(part.amountVnd, base.amountVnd).mul(100).add(offset);
  return {
    claim,
    verdict: isConsistent ? 'consistent' : 'differs',
    ...sides,
    computed,
    differencePp: new Fraction(claim.valuePct).sub(exactPct).valueOf(),
    changeVnd: offset === 0 ? null : part.amountVnd - base.amountVnd,
    isOwn: isPrintedBy(claim.source, [part, base]),
    reason: null,
  };
}

function toUnchecked(
  claim: Claim,
  part: ClaimSide | null,
  base: ClaimSide | null,
  ...reason: Parameters<typeof refuse>
): ClaimCheck {
  const nothing = { computed: null, differencePp: null, changeVnd: null, isOwn: false };
  return { claim, verdict: 'unchecked', part, base, ...nothing, reason: refuse(...reason).reason };
}
