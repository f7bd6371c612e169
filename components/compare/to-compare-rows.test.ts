import { expect, test } from 'vitest';
import { compareAreas } from '#lib/domain/comparison.ts';
import { computeIndicators } from '#lib/domain/indicator.ts';
import { createFormat } from '#lib/words/format.ts';
import { area, findById, readRealAreas, readRealFigures } from '#tests/fixtures/figure.ts';
import { toCompareRows } from './to-compare-rows.ts';

const labels = {
  plan: 'Plan',
  actual: 'Actual',
  completion: 'Completion',
  missing: 'none',
  incomplete: 'in part',
  not_yet: 'not yet',
  no_longer: 'no longer',
  caveat: (code: string) => code,
  conflict: 'sources differ',
  revised: 'another plan exists',
  locale: 'en' as const,
};

async function compareRegions(measure: 'both' | 'plan' | 'completion', scale: 'vnd' | 'index') {
  const areas = await readRealAreas();
  const compared = await Promise.all(
    ['phia-bac', 'mien-trung-tay-nguyen'].map(async (id) => ({
      area: { id },
      indicators: computeIndicators(findById(areas, id), await readRealFigures(id)),
    })),
  );
  return toCompareRows(compareAreas(compared, 'total'), { measure, scale }, createFormat('en'), labels);
}

test('every area has the same years, and all share the top of the scale', async () => {
  const { charts, max } = await compareRegions('both', 'vnd');
  const years = charts.map((rows) => rows.map(({ year }) => year));
  expect(years[0]).toEqual(years[1]);
  expect(years[0]?.[0]).toBe(2013);
  expect(max).toBe(200);
  expect(charts[0]?.find(({ year }) => year === 2021)).toMatchObject({ plan: 142.2, actual: 130.4 });
  expect(charts[1]?.find(({ year }) => year === 2021)).toMatchObject({ plan: 51.23, actual: 48.79 });
});

test('a measure alone leaves the other bars out', async () => {
  const { charts } = await compareRegions('plan', 'vnd');
  expect(charts.flat().every(({ actual }) => actual === null)).toBe(true);
});

test('completion is drawn in percent in the place of the actual', async () => {
  const { charts } = await compareRegions('completion', 'vnd');
  const row = charts[0]?.find(({ year }) => year === 2021);
  expect(row?.plan).toBeNull();
  expect(row?.actual).toBeCloseTo((130.4 / 142.2) * 100, 9);
  expect(row?.lines).toEqual(['Completion: 91.7%']);
  expect(row?.actualLabel).toBe('91.7%');
});

test('an index stands at 100 in the year that both have first, 2021', async () => {
  const { charts } = await compareRegions('plan', 'index');
  const values = charts.map((rows) => rows.find(({ year }) => year === 2021)?.plan);
  expect(values).toEqual([100, 100]);
});

test('a scale of nothing has no top', () => {
  const nothing = compareAreas([{ area: { id: 'none' }, indicators: [] }], 'total');
  expect(toCompareRows(nothing, { measure: 'both', scale: 'vnd' }, createFormat('en'), labels).max).toBe(0);
});

test('bounds, caveats and gaps are said as on the areas’ own pages', async () => {
  const areas = await readRealAreas();
  const compared = [
    {
      area: { id: 'nghe-an' },
      indicators: computeIndicators(findById(areas, 'nghe-an'), await readRealFigures('nghe-an')),
    },
  ];
  const { charts } = toCompareRows(
    compareAreas(compared, 'local'),
    { measure: 'both', scale: 'vnd' },
    createFormat('en'),
    labels,
  );
  const repeated = charts[0]?.find(({ planFill }) => planFill === 'hollow');
  expect(repeated?.planLabel).toMatch(/^≈/);
  expect(repeated?.lines).toEqual([expect.stringMatching(/^Plan: about .*\(rate_repeated/), 'Actual: none']);
});

test('a unit that was formed later is not said to have no figure, nor one of which some predecessors have', () => {
  const amounts = { plan: null, actual: null };
  const cell = { area: 'a', completion: null, absence: null };
  const none = { operand: null, gap: null, difference: null, index: null };
  const gap = { code: 'incomplete', operand: 'plan', caveat: null, missing: [area({ id: 'b' })] } as const;
  const comparison = {
    rows: [
      { year: 2025, cells: [{ ...cell, plan: { ...none, gap }, actual: none }] },
      { year: 2024, cells: [{ ...cell, absence: 'not_yet' as const, plan: none, actual: none }] },
    ],
    baseYears: amounts,
  };
  const { charts } = toCompareRows(comparison, { measure: 'both', scale: 'vnd' }, createFormat('en'), labels);
  expect(charts[0]?.map(({ lines }) => lines)).toEqual([
    ['Plan: not yet', 'Actual: not yet'],
    ['Plan: in part', 'Actual: none'],
  ]);
});
