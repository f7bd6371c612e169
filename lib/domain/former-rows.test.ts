import { expect, test } from 'vitest';
import { area, figure } from '#tests/fixtures/figure.ts';
import { listFormerRows, toFormerUnit } from './former-rows.ts';
import { computeIndicators } from './indicator.ts';

const unit = (id: string, ...figures: Parameters<typeof figure>[0][]) => {
  const own = area({ id });
  const indicators = computeIndicators(
    own,
    figures.map((one, index) => figure({ ...one, area: id, position: index + 1 })),
  );
  return toFormerUnit(own, indicators);
};

test('units stand side by side, newest year first, and what one lacks is null', () => {
  const rows = listFormerRows(
    [
      unit('a', { yearFrom: 2020 }, { yearFrom: 2022, funding: 'local' }),
      unit('b', { yearFrom: 2020 }, { yearFrom: 2022 }),
    ],
    [],
  );
  expect(rows.map(({ year, funding, units }) => [year, funding, units.map((one) => one !== null)])).toEqual([
    [2022, 'total', [false, true]],
    [2022, 'local', [true, false]],
    [2020, 'total', [true, true]],
  ]);
});

test('the sum of a row is that of its year, period and funding; a sum without a row of theirs is not listed', () => {
  const sums = unit('c', { yearFrom: 2020 }, { yearFrom: 2025 }).indicators;
  const rows = listFormerRows([unit('a', { yearFrom: 2020 })], sums);
  expect(rows.map(({ year, sum }) => [year, sum?.area])).toEqual([[2020, 'c']]);
});
