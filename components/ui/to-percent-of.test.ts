import { expect, test } from 'vitest';
import { toPercentOf } from './to-percent-of.ts';

test.each([
  [5, 10, 50],
  [0, 10, 0],
  [0, 0, 0],
])('%d of %d is %d %%', (value, longest, percent) => {
  expect(toPercentOf(value, longest)).toBe(percent);
});
