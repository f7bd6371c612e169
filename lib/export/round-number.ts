/** A number as every format writes it: at most six decimals, never −0. Throws a RangeError for what is no number. */
export function roundNumber(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no number to write`);
  return Number(value.toFixed(6)) + 0;
}
