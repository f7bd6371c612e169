/** How long a bar is, in percent of the longest; none where all are zero. */
export function toPercentOf(value: number, longest: number): number {
  return longest > 0 ? (value / longest) * 100 : 0;
}
