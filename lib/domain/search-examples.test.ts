import { expect, test } from 'vitest';
import { area } from '#tests/fixtures/figure.ts';
import { pickSearchExamples } from './search-examples.ts';

const counted = (id: string, validTo: string | null, figureCount: number, years: number[] = []) => ({
  ...area({ id, validTo }),
  figureCount,
  years,
});

test('the units with most figures of both maps, and the newest year', () => {
  const areas = [
    { ...counted('phia-bac', null, 99, [2023]), kind: 'region' as const },
    counted('few', null, 2, [2022]),
    counted('most', null, 5, [2019, 2021]),
    counted('as-many', null, 5, [2024]),
    counted('former', '2025-06-30', 7, [2016]),
  ];
  expect(pickSearchExamples(areas, [2019, 2026])).toMatchObject({
    current: { area: { id: 'most' }, year: 2021 },
    former: { id: 'former' },
    year: 2026,
  });
});

test('a unit of programmes only is named without a year', () => {
  expect(pickSearchExamples([counted('a', null, 1)], []).current).toMatchObject({ year: null });
});

test('nothing is an example where nothing is known', () => {
  expect(pickSearchExamples([counted('a', null, 0)], [])).toEqual({
    current: null,
    former: null,
    year: null,
  });
});
