import { expect, test } from 'vitest';
import { toYearAnchor } from './year-anchor.ts';

test.each([
  [{ year: 2016, funding: 'local', period: 'FY' }, 'year-2016-local'],
  [{ year: 2022, funding: 'total', period: 'M09' }, 'year-2022-total-M09'],
] as const)('the row of %o has the id %s', (row, id) => {
  expect(toYearAnchor(row)).toBe(id);
});
