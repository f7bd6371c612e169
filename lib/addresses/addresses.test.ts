import { expect, test } from 'vitest';
import { toSheetAddresses } from './addresses.ts';

test.each(['vi', 'en'] as const)(
  'on pages in %s rows are asked for as XLSX and as CSV for an Excel of that language',
  (locale) => {
    expect(toSheetAddresses('figures', { area: 'nghe-an' }, locale)).toEqual({
      xlsx: `/api/v1/figures.xlsx?area=nghe-an&locale=${locale}`,
      csv: `/api/v1/figures.csv?area=nghe-an&excel=${locale}`,
    });
  },
);
