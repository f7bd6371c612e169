import type { Operand } from './operand.ts';

/** How long the bars of amounts are beside each other, in percent of the longest; null for what was not found, 0 for a printed zero. */
export function toBarLengths(amounts: readonly (Pick<Operand, 'amountVnd'> | null)[]): (number | null)[] {
  const longest = Math.max(0, ...amounts.map((amount) => Number(amount?.amountVnd ?? 0)));
  return amounts.map((amount) => {
    if (!amount) return null;
    return longest > 0 ? (Number(amount.amountVnd) / longest) * 100 : 0;
  });
}
