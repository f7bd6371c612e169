import { expect, test } from 'vitest';
import { toShortNumber } from './to-short-number.ts';

test.each([
  [142.2, '142,2'],
  [106.128, '106,1'],
  [4.875, '4,88'],
  [0.95, '0,95'],
  [17, '17'],
  [1234.5, '1.235'],
])('%d is written short', (value, text) => {
  expect(toShortNumber(value, 'vi')).toBe(text);
});

test('English has its own point', () => {
  expect(toShortNumber(142.2, 'en')).toBe('142.2');
});
