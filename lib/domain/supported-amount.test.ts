import { expect, test } from 'vitest';
import { toSupportedAmount } from './supported-amount.ts';

test.each([
  { vnd: 1_234_567n, lowVnd: 1_234_565n, highVnd: 1_234_569n, amountVnd: 1_234_567n },
  { vnd: 1_234_567n, lowVnd: 1_234_000n, highVnd: 1_235_000n, amountVnd: 1_235_000n }, // half of the width is more than 250
  { vnd: 1_234_567n, lowVnd: 1_000_000n, highVnd: 1_500_000n, amountVnd: 1_200_000n },
  { vnd: 1_234_567n, lowVnd: 900_000n, highVnd: 1_600_000n, amountVnd: 1_000_000n },
  { vnd: 400_000n, lowVnd: 0n, highVnd: 800_000n, amountVnd: null },
  { vnd: 0n, lowVnd: 0n, highVnd: 1n, amountVnd: 0n },
  { vnd: 1n, lowVnd: 1n, highVnd: null, amountVnd: null },
])('$vnd between $lowVnd and $highVnd is told as $amountVnd', ({ amountVnd, ...scaled }) => {
  expect(toSupportedAmount(scaled)?.amountVnd ?? null).toBe(amountVnd);
});
