import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBarLengths } from './bar-lengths.ts';

const of = (...amounts: (bigint | null)[]) =>
  toBarLengths(amounts.map((amountVnd) => (amountVnd === null ? null : { amountVnd })));

test.each([
  ['the larger fills its bar', [20n, 15n], [100, 75]],
  ['an actual above the plan is not clipped: the plan is shorter', [10n, 20n], [50, 100]],
  ['a printed zero has no length, nothing found has no bar', [0n, null], [0, null]],
  ['nothing at all', [null, null], [null, null]],
] as const)('%s', (_, amounts, lengths) => {
  expect(of(...amounts)).toEqual(lengths);
});

test('lengths keep the order of the amounts, within 0 and 100', () => {
  const anyAmount = fc.bigInt({ min: 0n, max: 10n ** 14n });
  fc.assert(
    fc.property(anyAmount, anyAmount, (a, b) => {
      const [first, second] = of(a, b).map(Number);
      expect(Math.max(Number(first), Number(second))).toBe(a + b === 0n ? 0 : 100);
      expect(Number(first) >= Number(second)).toBe(a >= b);
      expect(Math.min(Number(first), Number(second))).toBeGreaterThanOrEqual(0);
    }),
  );
});
