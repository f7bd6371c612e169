import { expect, test } from 'vitest';
import { keepNewestRows } from './comparison-rows.ts';

const ofYears = (...years: number[]) => ({
  rows: years.map((year) => ({ year, cells: [] })),
  baseYears: { plan: null, actual: null },
});

test('eight years are kept, also where some have no row', () => {
  const { rows } = keepNewestRows(ofYears(2025, 2024, 2018, 2017));
  expect(rows.map(({ year }) => year)).toEqual([2025, 2024, 2018]);
});

test('nothing stays nothing', () => {
  expect(keepNewestRows(ofYears()).rows).toEqual([]);
});
