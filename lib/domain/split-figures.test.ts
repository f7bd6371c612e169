import { expect, test } from 'vitest';
import { figure, readRealFigures } from '#tests/fixtures/figure.ts';
import { findMissingYears, splitFigures } from './split-figures.ts';

test.each([
  ['plan', 'yearly', 'programmes'],
  ['actual', 'yearly', 'programmes'],
  ['estimate', 'yearly', 'programmes'],
  ['contracted', 'yearly', 'programmes'],
  ['requested', 'yearly', 'programmes'],
  ['matched', 'besides', 'besides'],
  ['investment', 'besides', 'besides'],
] as const)('%s of one year is among %s, of several years among %s', (measure, ofOne, ofSeveral) => {
  const one = figure({ measure, yearFrom: 2021 });
  const several = figure({ measure, yearFrom: 2021, yearTo: 2025 });
  const none = { yearly: [], besides: [], programmes: [] };
  expect(splitFigures([one])).toEqual({ ...none, [ofOne]: [one] });
  expect(splitFigures([several])).toEqual({ ...none, [ofSeveral]: [several] });
});

test('each list keeps the order of the file', () => {
  const rows = [2023, 2021, 2022].map((yearFrom, index) => figure({ yearFrom, position: index + 1 }));
  expect(splitFigures(rows).yearly).toEqual(rows);
});

test("Kon Tum's figures: each stands in one list, its own capital in none", async () => {
  const figures = await readRealFigures('kon-tum');
  const { yearly, besides, programmes } = splitFigures(figures);
  expect(yearly).toEqual(figures.filter(({ yearFrom, yearTo }) => yearFrom === yearTo));
  expect(yearly.length).toBeGreaterThan(5);
  expect(besides).toEqual([]);
  expect(programmes.map(({ amountVnd }) => amountVnd)).toContain(8_275_000_000n);
  expect(yearly.length + programmes.length).toBe(figures.length);
});

test.each([
  ['none without a figure', [], []],
  ['none with one year', [[2021, 2021]], []],
  [
    'none between neighbours',
    [
      [2021, 2021],
      [2022, 2022],
    ],
    [],
  ],
  [
    'the years between, ascending',
    [
      [2023, 2023],
      [2019, 2019],
      [2021, 2021],
    ],
    [2020, 2022],
  ],
  [
    'those that only a programme covers',
    [
      [2021, 2021],
      [2021, 2025],
      [2023, 2023],
    ],
    [2022],
  ],
  [
    'none beyond the last yearly figure',
    [
      [2021, 2021],
      [2021, 2025],
    ],
    [],
  ],
] as const)('missing years: %s', (_, spans, missing) => {
  expect(findMissingYears(spans.map(([yearFrom, yearTo]) => figure({ yearFrom, yearTo })))).toEqual(missing);
});

test('a year with only matched capital is missing', () => {
  const rows = [
    figure({ yearFrom: 2021 }),
    figure({ yearFrom: 2022, measure: 'matched' }),
    figure({ yearFrom: 2023 }),
  ];
  expect(findMissingYears(rows)).toEqual([2022]);
});
