import { toPercentOf } from '#components/ui/to-percent-of.ts';
import type { Operand } from '#lib/domain/operand.ts';
import { toBillions } from './column/to-plan-actual-rows.ts';

/** How long the bars of a table are that share one scale: in percent of the largest of all its amounts. */
export function createBarScale(operands: readonly (Operand | null)[]): (operand: Operand) => number {
  const largest = Math.max(0, ...operands.map((operand) => (operand ? toBillions(operand) : 0)));
  return (operand) => toPercentOf(toBillions(operand), largest);
}
