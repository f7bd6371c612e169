import { expect, test } from 'vitest';
import { toAreaYearAddress, toYearAnchor } from './year-anchor.ts';

test.each([
  [{ year: 2016, funding: 'local', period: 'FY' }, 'year-2016-local'],
  [{ year: 2022, funding: 'total', period: 'M09' }, 'year-2022-total-M09'],
] as const)('the row of %o has the id %s', (row, id) => {
  expect(toYearAnchor(row)).toBe(id);
});

test('the address of a row says the source of funding that it is of', () => {
  const row = { year: 2021, funding: 'national', period: 'FY' } as const;
  expect(toAreaYearAddress({ id: 'phia-bac', kind: 'region' }, row, 'en')).toBe(
    '/en/regions/phia-bac?funding=national#year-2021-national',
  );
});
