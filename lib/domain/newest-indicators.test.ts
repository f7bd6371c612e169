import { expect, test } from 'vitest';
import { findById, readRealAreas, readRealFigures } from '#tests/fixtures/figure.ts';
import { computeIndicators } from './indicator.ts';
import { pickNewest, pickTelling } from './newest-indicators.ts';

async function pickReal(area: string): Promise<string[]> {
  const rows = computeIndicators(findById(await readRealAreas(), area), await readRealFigures(area));
  return pickNewest(rows).map(({ year, funding, period }) => `${year} ${funding} ${period}`);
}

test.each([
  ['phia-bac', ['2023 total FY', '2021 total FY', '2021 national FY', '2021 local FY']],
  [
    'phia-bac-2025',
    [
      '2025 total M09',
      '2025 national M09',
      '2025 local M09',
      '2024 total FY',
      '2024 national FY',
      '2024 local FY',
    ],
  ],
  ['son-la', ['2025 total FY', '2025 national FY', '2025 local FY']],
  ['ca-nuoc', ['2024 total FY', '2024 national FY', '2024 local FY']],
  ['vinh-phuc', ['2023 total FY']],
  ['bac-lieu', []],
])('%s: the newest year, and the newest with a completion when that has none', async (area, picked) => {
  expect(await pickReal(area)).toEqual(picked);
});

test('a whole-year row stays when only another funding has progress', async () => {
  expect(await pickReal('mien-trung-tay-nguyen-2025')).toEqual([
    '2025 total M11',
    '2025 national M11',
    '2025 local M11',
    '2024 local FY',
  ]);
});

test.each([
  ['phia-bac', '2021 total FY ok', 'a whole year’s completion of total funding'],
  ['ca-nuoc', '2024 local FY ok', 'a whole year’s completion of one funding'],
  ['nghe-an', '2018 local FY refused', 'the first of the newest year, since no year has a completion'],
])('of %s the row that tells most is %s: %s', async (area, told) => {
  const rows = computeIndicators(findById(await readRealAreas(), area), await readRealFigures(area));
  const row = pickTelling(pickNewest(rows));
  expect(row && `${row.year} ${row.funding} ${row.period} ${row.completion.state}`).toBe(told);
});

test('of nothing no row is picked', () => {
  expect(pickTelling([])).toBeUndefined();
});
