import { expect, test } from 'vitest';
import { computeIndicators } from '#lib/domain/indicator.ts';
import { area, figure } from '#tests/fixtures/figure.ts';
import { toProjectRows, toProjectTop } from './to-project-rows.ts';

const words = {
  plan: 'Plan',
  actual: 'Spent',
  estimate: 'Estimate',
  missing: 'not printed',
  caveat: (code: string) => code,
  count: (count: number) => `${count} projects`,
  number: String,
};
const north = area({ id: 'phia-bac', kind: 'region', validTo: null });
const rowsOf = (figures: ReturnType<typeof figure>[]) =>
  toProjectRows(
    computeIndicators(north, figures).filter(({ funding }) => funding === 'total'),
    words,
  );

test('years from the first number to the last, those between as gaps, in words', () => {
  const rows = rowsOf([
    figure({ yearFrom: 2019, projects: 7 }),
    figure({ projects: 12 }),
    figure({ measure: 'actual', projects: 10, caveats: ['partial_scope'], position: 2 }),
    figure({ yearFrom: 2022, position: 3 }),
  ]);
  expect(rows.map(({ year, plan, actual }) => [year, plan, actual])).toEqual([
    [2019, 7, null],
    [2020, null, null],
    [2021, 12, 10],
  ]);
  expect(rows[2]).toMatchObject({ planFill: 'solid', actualFill: 'hollow', actualLabel: '10' });
  expect(rows[2]?.lines).toEqual(['Plan: 12 projects', 'Spent: 10 projects (partial_scope)']);
  expect(rows[0]?.lines[1]).toBe('Spent: not printed');
});

test('the first months of a year are not drawn beside whole years', () => {
  expect(rowsOf([figure({ measure: 'actual', period: 'M06', projects: 4 })])).toEqual([]);
});

test('an estimate is striped and named', () => {
  const [row] = rowsOf([figure({ measure: 'estimate', projects: 4 })]);
  expect(row).toMatchObject({ actual: 4, actualFill: 'striped' });
  expect(row?.lines).toContain('Estimate: 4 projects');
});

test.each([
  [1, 5],
  [5, 5],
  [12, 13],
  [30, 30],
])('of %i projects the scale goes to whole numbers from %i on', (projects, top) => {
  expect(toProjectTop(rowsOf([figure({ projects })]))).toBe(top);
});
