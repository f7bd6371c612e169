import { expect, test } from 'vitest';
import { operand } from '#tests/fixtures/figure.ts';
import { createBarScale } from './bar-scale.ts';

const amount = (billions: number) => operand({ amountVnd: BigInt(billions) * 1_000_000_000n });

test('the largest amount fills the bar, the others stand in proportion, zero has none', () => {
  const toLength = createBarScale([amount(2), null, amount(8), amount(0)]);
  expect([amount(8), amount(2), amount(0)].map(toLength)).toEqual([100, 25, 0]);
});

test('where all are zero no bar has a length', () => {
  expect(createBarScale([amount(0), null])(amount(0))).toBe(0);
});
