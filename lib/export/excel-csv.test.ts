import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { guardText, toExcelAmount, toExcelNumber } from './excel-csv.ts';

test.each([
  ['98.696', '0.098,696', '0,098.696'],
  ['98.7', '0.098,7', '0,098.7'],
  ['0.5', '0.000,5', '0,000.5'],
  ['-5.3', '-0.005,3', '-0,005.3'],
  ['1234.56', '1.234,56', '1,234.56'],
  ['12345.678', '12.345,678', '12,345.678'],
  ['1234567.1', '1.234.567,1', '1,234,567.1'],
  ['100', '100', '100'],
  ['-17', '-17', '-17'],
  ['0', '0', '0'],
  ['142200', '142200', '142200'],
])('%s is %s to a Vietnamese Excel, %s to an English one', (plain, vi, en) => {
  expect(toExcelNumber(plain, 'vi')).toBe(vi);
  expect(toExcelNumber(plain, 'en')).toBe(en);
});

const anyNumber = fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((number) => number.toFixed(6));

test.each(locales)(
  'a number in %s has decimals after all thousands, which the other language cannot read',
  (language) => {
    const [decimal, thousands] = language === 'vi' ? [',', '.'] : ['.', ','];
    fc.assert(
      fc.property(anyNumber, (plain) => {
        const written = toExcelNumber(plain, language);
        expect(written).toMatch(
          language === 'vi' ? /^-?\d{1,3}(\.\d{3})+,\d+$/ : /^-?\d{1,3}(,\d{3})+\.\d+$/,
        );
        expect(Number(written.replaceAll(thousands, '').replace(decimal, '.'))).toBe(Number(plain));
      }),
    );
  },
);

test.each([
  [999_999_999_999_999n, '999999999999999'],
  [-999_999_999_999_999n, '-999999999999999'],
  [1_000_000_000_000_000n, "'1000000000000000"],
  [0n, '0'],
])('of %s đồng Excel loses no digit', (amount, written) => {
  expect(toExcelAmount(amount)).toBe(written);
});

test.each([
  '01',
  '98.696',
  '98,7',
  '1.234.567',
  '12/5',
  '1-12',
  '10:30',
  '97-108',
  '98.5%',
  '50%',
  '12e5',
  '1.2E3',
  '1234567890123456',
])('the text %s stays what it is', (text) => {
  expect(guardText(text)).toBe(`'${text}`);
});

test.each(['142200000000', '0', '2026-11-26', '2016-2020', 'nghe-an', '2021 (9 tháng)', 'M09', ''])(
  'the harmless text %j is left alone',
  (text) => {
    expect(guardText(text)).toBe(text);
  },
);
