import { expect, test } from 'vitest';
import { area, figure } from '#tests/fixtures/figure.ts';
import { population, priceIndex } from '#tests/fixtures/people-and-prices.ts';
import { computeIndicators } from './indicator.ts';
import { isScaled, listScaledRows, listUsedIndexes } from './scaled-row.ts';

const own = { area: 'vinh-phuc', stepVnd: 1_000_000n } as const;
const indicators = computeIndicators(area(), [
  figure({ ...own, position: 1 }),
  figure({ ...own, position: 2, measure: 'actual' }),
  figure({ ...own, position: 3, yearFrom: 2022, period: 'M09', measure: 'actual' }),
  figure({ ...own, position: 4, yearFrom: 2020 }),
]);
const unit = { id: 'vinh-phuc', formedIn: null, predecessors: [] };

test('whole years have a row for the plan and one for the spending; each says what it lacks', () => {
  const prices = [priceIndex(2021, '101.84'), priceIndex(2022, '103.15')];
  const rows = listScaledRows(unit, indicators, { population: [population()], prices });
  expect(
    rows.map(({ year, amount, perThousand, constantPrice }) => [
      year,
      amount.measure,
      perThousand.state,
      constantPrice?.state,
    ]),
  ).toEqual([
    [2021, 'plan', 'ok', 'ok'],
    [2021, 'actual', 'ok', 'ok'],
    [2020, 'plan', 'refused', 'ok'],
  ]);
  expect(rows.map(({ priceYear }) => priceYear)).toEqual([2022, 2022, 2022]);
  expect(listUsedIndexes(rows).map(({ year }) => year)).toEqual([2021, 2022]);
});

test('without people and prices nothing is scaled', () => {
  const rows = listScaledRows(unit, indicators, { population: [], prices: [] });
  expect(rows.filter(isScaled)).toEqual([]);
  expect(rows[0]).toMatchObject({ priceYear: null, constantPrice: null });
});
