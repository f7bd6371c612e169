import { expect, test } from 'vitest';
import { toTableAddress } from './addresses.ts';

test('CSV for a spreadsheet has a byte-order mark', () => {
  expect(toTableAddress('figures', 'csv', { area: 'nghe-an' })).toBe(
    '/api/v1/figures.csv?area=nghe-an&bom=1',
  );
});

test('XLSX is asked for in the language of the page', () => {
  expect(toTableAddress('indicators', 'xlsx', { year: '2021', locale: 'en' })).toBe(
    '/api/v1/indicators.xlsx?year=2021&locale=en',
  );
});
