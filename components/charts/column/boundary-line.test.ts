import { expect, test } from 'vitest';
import { isRedrawn, toBoundaryPlace } from './boundary-line.ts';

test('the first of July falls halfway through its year', () => {
  expect(toBoundaryPlace([2024, 2025], '2025-07-01')).toBe(0.75);
  expect(toBoundaryPlace([2024, 2025, 2026], '2025-07-01')).toBe(0.5);
});

test.each([
  ['all years lie before it', [2023, 2024], '2025-07-01'],
  ['all years lie after it', [2025, 2026], '2025-07-01'],
  ['no boundary ever changed', [2024, 2025], ''],
])('no line when %s', (_, years, since) => {
  expect(toBoundaryPlace(years, since)).toBeNull();
});

test.each([
  ['a unit that was merged', { kind: 'province', validFrom: null, validTo: '2025-06-30' }, true],
  ['a unit formed by a merger', { kind: 'province', validFrom: '2025-07-01', validTo: null }, true],
  ['a region of which the units changed', { kind: 'region', validFrom: null, validTo: '2025-06-30' }, true],
  ['the nation, within which units changed', { kind: 'nation', validFrom: null, validTo: null }, true],
  ['a unit that stayed as it was', { kind: 'province', validFrom: null, validTo: null }, false],
] as const)('the line of a boundary change is for %s: %o %s', (_, area, expected) => {
  expect(isRedrawn(area)).toBe(expected);
});
