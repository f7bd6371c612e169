import { expect, test } from 'vitest';
import type { PlanActualRow } from '#components/charts/chart-rows.ts';
import { toPlanActualColumns } from './to-plan-actual-columns.ts';

const empty: PlanActualRow = {
  year: 2021,
  plan: null,
  actual: null,
  part: null,
  planLabel: '',
  actualLabel: '',
  partLabel: '',
  planFill: 'solid',
  actualFill: 'solid',
  planStar: false,
  actualStar: false,
  partStar: false,
  lines: [],
};

test('a year without amounts keeps its place and has no bar', () => {
  const { years, marks } = toPlanActualColumns(
    [
      { ...empty, plan: 4 },
      { ...empty, year: 2022 },
      { ...empty, year: 2023, actual: 5 },
    ],
    { locale: 'vi' },
  );
  expect(years).toEqual([2021, 2022, 2023]);
  expect(marks.map(({ slot, tone, value }) => [slot, tone, value])).toEqual([
    [0, 'plan', 4],
    [2, 'actual', 5],
  ]);
});

test('nine months stand beside the plan as part of a year', () => {
  const { marks } = toPlanActualColumns([{ ...empty, plan: 174.3, part: 73.8, partLabel: '9 tháng: 73,8' }], {
    locale: 'vi',
  });
  expect(marks[1]).toMatchObject({ place: 1, fill: 'part', value: 73.8, label: '9 tháng: 73,8' });
});

test('the scale starts at zero, and several charts share its top', () => {
  const { ticks, top } = toPlanActualColumns([{ ...empty, plan: 4 }], { locale: 'en', max: 200 });
  expect(ticks.map(({ label }) => label)).toEqual(['0', '50', '100', '150', '200']);
  expect(top).toBe(200);
});

test('a label with its bound goes above its bar as it is', () => {
  const { marks } = toPlanActualColumns(
    [{ ...empty, plan: 4.5, planLabel: '≈4,5', actual: 0, actualLabel: '0' }],
    {
      locale: 'vi',
    },
  );
  expect(marks.map(({ value, label }) => [value, label])).toEqual([
    [4.5, '≈4,5'],
    [0, '0'],
  ]);
});

test('a measure alone has the whole width of its year', () => {
  const { places, marks } = toPlanActualColumns([{ ...empty, plan: 4, actual: 3 }], {
    locale: 'en',
    measures: ['actual'],
  });
  expect([places, marks.length, marks[0]?.tone, marks[0]?.place]).toEqual([1, 1, 'actual', 0]);
});
