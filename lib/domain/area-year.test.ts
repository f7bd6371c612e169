import { expect, test } from 'vitest';
import { figure, findById, readRealAreas, readRealFigures } from '#tests/fixtures/figure.ts';
import { pickAreaYear } from './area-year.ts';
import { computeIndicators } from './indicator.ts';

const area = findById(await readRealAreas(), 'nghe-an');
const figures = await readRealFigures('nghe-an');
const pick = (year: number | null, funding: 'national' | 'local' | null = null) =>
  pickAreaYear(figures, computeIndicators(area, figures), { year, funding });

test('Nghệ An 2016: a local plan of about 4 tỷ đồng, no actual, eight months beside it and a programme around it', () => {
  const known = pick(2016);
  expect(
    known?.rows.map(({ funding, period, plan, actual }) => [funding, period, plan?.amountVnd, actual]),
  ).toEqual([['local', 'FY', 4_000_000_000n, null]]);
  expect(known?.unknown).toEqual(['total', 'national']);
  expect(known?.others.map(({ period, amountVnd }) => [period, amountVnd])).toEqual([
    ['M08', 4_000_000_000n],
  ]);
  expect(known?.programmes.map(({ yearFrom, yearTo, amountVnd }) => [yearFrom, yearTo, amountVnd])).toEqual([
    [2002, 2018, 53_700_000_000n],
  ]);
  expect(known?.nearest).toEqual([]);
});

test('without a year it is the headline’s: the newest whole year free of breaking caveats', () => {
  expect(pick(null)?.year).toBe(2017);
});

test('the asked funding goes first', () => {
  expect(pick(2017, 'local')?.rows[0]?.funding).toBe('local');
  expect(pick(2017)?.rows.map(({ funding }) => funding)).toEqual(['total', 'national', 'local']);
});

test('a plan of another source is shown beside the one that is computed with', () => {
  expect(pick(2017)?.others.map(({ amountVnd }) => amountVnd)).toEqual([4_500_000_000n]);
});

test('a year without figures names the nearest ones that have some', () => {
  expect(pick(2024)).toMatchObject({ rows: [], others: [], programmes: [], nearest: [2018] });
  const [early, late] = [figure({ yearFrom: 2010 }), figure({ yearFrom: 2020 })];
  expect(pickAreaYear([early, late], [], { year: 2015, funding: null })?.nearest).toEqual([2010, 2020]);
});

test('of an area without figures nothing is known', () => {
  expect(pickAreaYear([], [], { year: 2016, funding: null })).toBeNull();
});
