import type { Scaled } from './scaled-amount.ts';

/**
 * A computed amount with the digits that its bounds support: the last one may be off by at most two and a half of its units, as percentages are rounded. Null where
 * not even the first digit is supported, so that the bounds themselves must be told.
 */
export function toSupportedAmount({
  vnd,
  lowVnd,
  highVnd,
}: Pick<Scaled, 'vnd' | 'lowVnd' | 'highVnd'>): { amountVnd: bigint; stepVnd: bigint } | null {
  if (highVnd === null) return null;
  let stepVnd = 1n;
  while (highVnd - lowVnd > 5n * stepVnd) stepVnd *= 10n;
  const amountVnd = ((vnd + stepVnd / 2n) / stepVnd) * stepVnd;
  return amountVnd === 0n && vnd > 0n ? null : { amountVnd, stepVnd };
}
