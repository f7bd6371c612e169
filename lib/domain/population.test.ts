import { expect, test } from 'vitest';
import { population } from '#tests/fixtures/people-and-prices.ts';
import { findPopulation, toPopulationInterval } from './population.ts';

const vinhPhuc = { id: 'vinh-phuc', formedIn: null, predecessors: [] };
const phuTho = { id: 'phu-tho-2025', formedIn: 2025, predecessors: ['phu-tho', 'vinh-phuc', 'hoa-binh'] };
const three = [
  population(),
  population({ area: 'phu-tho', inhabitants: 1_500_000 }),
  population({ area: 'hoa-binh', inhabitants: 871_720, step: 10 }),
];

test.each([
  ['the printed number of its year', vinhPhuc, 2021, three, 1_200_000],
  ['nothing for another year', vinhPhuc, 2022, three, null],
  ['the sum of all units that it was formed from', phuTho, 2021, three, 3_571_720],
  ['nothing when one of them has none', phuTho, 2021, three.slice(0, 2), null],
  [
    'nothing from the year on in which it was formed',
    phuTho,
    2025,
    three.map((row) => ({ ...row, year: 2025 })),
    null,
  ],
  [
    'its own printed number before the sum',
    phuTho,
    2021,
    [...three, population({ area: 'phu-tho-2025', inhabitants: 3_570_000 })],
    3_570_000,
  ],
])('an area has %s', (_, area, year, printed, inhabitants) => {
  expect(findPopulation(area, year, printed)?.inhabitants ?? null).toBe(inhabitants);
});

test('a sum says so, and is as wide as its parts together', () => {
  const found = findPopulation(phuTho, 2021, three);
  expect(found?.isSum).toBe(true);
  const { low, high } = toPopulationInterval({ parts: three });
  expect([low.valueOf(), high?.valueOf()]).toEqual([3_570_715, 3_572_725]);
});
