import { expect, test } from 'vitest';
import { toShortNumber } from './to-short-number.ts';

test.each([
  [142.2, '142,2'],
  [106.128, '106,1'],
  [4.875, '4,88'],
  [0.95, '0,95'],
  [17, '17'],
  [1234.5, '1.235'],
  [0, '0'],
  [0.004, '0,004'],
  [0.0356, '0,036'],
])('%d is written short', (value, text) => {
  expect(toShortNumber(value, 'vi')).toBe(text);
});

test('English has its own point', () => {
  expect(toShortNumber(142.2, 'en')).toBe('142.2');
});

test.each([
  ['about', 4.5, '≈4,5'],
  ['over', 17, '>17'],
  ['under', 0.9, '<0,9'],
  ['over', 142.26, '>142,2'],
  ['under', 142.22, '<142,3'],
] as const)(
  'a number that is printed as "%s" keeps its bound, and rounding never makes it false',
  (bound, value, text) => {
    expect(toShortNumber(value, 'vi', bound)).toBe(text);
  },
);
