import type { Fill } from '#components/ui/bar.tsx';
import { findBreakingCaveat } from '#lib/domain/breaking-caveat.ts';
import type { Operand } from '#lib/domain/operand.ts';

/** How an amount is drawn: hollow when a caveat keeps it from being compared, striped when estimated. */
export function toFill(operand: Operand): Fill {
  if (findBreakingCaveat(operand)) return 'hollow';
  return operand.measure === 'estimate' ? 'striped' : 'solid';
}
