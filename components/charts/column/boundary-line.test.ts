import { expect, test } from 'vitest';
import { toBoundaryPlace } from './boundary-line.ts';

test('the first of July falls halfway through its year', () => {
  expect(toBoundaryPlace([2024, 2025], '2025-07-01')).toBe(0.75);
  expect(toBoundaryPlace([2024, 2025, 2026], '2025-07-01')).toBe(0.5);
});

test.each([
  ['all years lie before it', [2023, 2024], '2025-07-01'],
  ['all years lie after it', [2025, 2026], '2025-07-01'],
])('no line when %s', (_, years, since) => {
  expect(toBoundaryPlace(years, since)).toBeNull();
});
