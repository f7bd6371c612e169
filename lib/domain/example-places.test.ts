import { expect, test } from 'vitest';
import { area } from '#tests/fixtures/figure.ts';
import { noYears } from './area-years.ts';
import type { ExampleCase } from './example-cases.ts';
import { listBestCases, pickFirstCase, pickFullestYear, pickMemberSumPlace } from './example-places.ts';

const toCase = (rule: string, rank: number[], row: string | null = null): ExampleCase => ({
  rule,
  rank,
  row,
  year: rank.at(-1) ?? 0,
});
const pick = (areas: Record<string, ExampleCase[]>, places: Record<string, number> = {}) =>
  listBestCases(Object.entries(areas).map(([id, cases]) => ({ area: id, cases }))).map(
    (cases) => pickFirstCase(cases, new Map(Object.entries(places)))?.area,
  );

test('of each rule the best case is chosen, of equals that of the first area', () => {
  const [older, newer] = [toCase('growth', [1, 2020]), toCase('growth', [1, 2021])];
  expect(pick({ a: [older], b: [newer], c: [newer] })).toEqual(['b']);
  expect(pick({ a: [older, toCase('total', [0, 2021])], b: [newer] })).toEqual(['b', 'a']);
});

test('of equal figures that of the first place in the file is chosen, whatever the order of the areas', () => {
  const cases = {
    a: [toCase('figure exact', [1, 2021], 'fa')],
    b: [toCase('figure exact', [1, 2021], 'fb')],
  };
  expect(pick(cases, { fa: 7, fb: 3 })).toEqual(['b']);
  expect(pick(cases, { fa: 3, fb: 7 })).toEqual(['a']);
});

const layer = (measure: 'plan' | 'completion', ...years: number[]) => ({
  ...noYears,
  layers: [{ measure, funding: 'total' as const, years }],
});

test('a sum of members is of the newest year that the region prints and a member can be added in', () => {
  const totals = { known: [], plan: [2020, 2021, 2022], actual: [2023] };
  const find = (...members: ReturnType<typeof layer>[]) =>
    pickMemberSumPlace([{ area: 'bac', totals, members }])?.year;
  expect(find(layer('plan', 2019, 2021), layer('plan', 2020))).toBe(2021);
  expect(find(layer('plan', 2023))).toBeUndefined();
});

test('the fullest year is the newest of those with most ranked units; who has rows is left out, who has none unknown', () => {
  const unit = (id: string, known: number[], ...ranked: number[]) => ({
    area: area({ id, validTo: null }),
    known,
    years: layer('completion', ...ranked),
  });
  const units = [unit('a', [2020, 2021], 2020, 2021), unit('b', [2020, 2021]), unit('c', [])];
  expect(pickFullestYear(units, [2020, 2021])).toEqual({ year: 2021, ranked: 1, leftOut: 1, unknown: 1 });
  expect(pickFullestYear(units.slice(1), [2020, 2021])).toBeNull();
});
