import { expect, test } from 'vitest';
import { pickFullest } from './fullest-funding.ts';

test.each([
  ['the one with most', { total: 1, national: 2, local: 3 }, 'local'],
  ['of equals the first', { total: 1, national: 2, local: 2 }, 'national'],
  ['the total where nothing is known', { total: 0, national: 0, local: 0 }, 'total'],
] as const)('%s', (_, counts, expected) => {
  expect(pickFullest((funding) => counts[funding])).toBe(expected);
});
