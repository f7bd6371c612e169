import { areAtOdds, isSameCell } from './cell.ts';
import type { Figure } from './figure.ts';
import type { Interval } from './interval.ts';
import { type Operand, toOperandInterval } from './operand.ts';

/** Between which đồng an amount lies, both included; `highVnd` null means without an upper end. */
export type RoundingBounds = { lowVnd: bigint; highVnd: bigint | null };

/**
 * What rounding leaves open of an amount, in whole đồng, rounded outwards: its figure's interval or the sum of its figures'. Null when
 * that is a đồng or less, so that nothing is left open.
 */
export function toRoundingBounds(operand: Pick<Operand, 'figures'>): RoundingBounds | null {
  const interval = toOperandInterval(operand);
  if (interval.high?.sub(interval.low).lte(1)) return null;
  return roundOutwards(interval);
}

/** An interval of amounts (not negative) in whole đồng, rounded outwards. */
export function roundOutwards({ low, high }: Interval): RoundingBounds {
  return { lowVnd: low.floor().n, highVnd: high?.ceil().n ?? null };
}

/** The figures that print another amount for the same thing, of one year or several, beyond what rounding explains; `figures` are all that are known. */
export function findDiffering(figure: Figure, figures: readonly Figure[]): Figure[] {
  return figures.filter((other) => isSameCell(other, figure) && areAtOdds(figure, other));
}
