import { expect, test } from 'vitest';
import { comparePeriods, isPartYear, toMonths } from './period.ts';
import { periods } from './vocabulary.ts';

test.each([
  ['FY', 12, false],
  ['M01', 1, true],
  ['M06', 6, true],
  ['M09', 9, true],
  ['M11', 11, true],
  ['ROUND', null, false],
  ['UNDATED', null, false],
] as const)('%s covers %s months; part of the year: %s', (period, months, part) => {
  expect(toMonths(period)).toBe(months);
  expect(isPartYear(period)).toBe(part);
});

test('periods are read from the whole year down to one month, then rounds, then undated', () => {
  expect(periods.toSorted(comparePeriods)).toEqual([
    'FY',
    'M11',
    'M10',
    'M09',
    'M08',
    'M07',
    'M06',
    'M05',
    'M04',
    'M03',
    'M02',
    'M01',
    'ROUND',
    'UNDATED',
  ]);
});
