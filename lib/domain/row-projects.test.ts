import { expect, test } from 'vitest';
import { area, figure, readRealFigures, source } from '#tests/fixtures/figure.ts';
import { computeIndicators } from './indicator.ts';
import { findRowProjects, haveProjects } from './row-projects.ts';

const north = area({ id: 'phia-bac', kind: 'region', validTo: null });
const plan = figure({ projects: 12 });
const actual = figure({ measure: 'actual', projects: 10, position: 2 });
const local = { funding: 'local', projects: 4 } as const;
const national = { funding: 'national', projects: 3 } as const;

/** "funding period: plan / actual" of each row, with the caveat that a number carries. */
function tell(figures: (typeof plan)[]): string[] {
  return computeIndicators(north, figures).map((row) => {
    const told = Object.values(findRowProjects(row)).map((number) =>
      number ? [number.count, number.caveat].filter((part) => part !== null).join(' ') : '–',
    );
    return `${row.funding} ${row.period}: ${told.join(' / ')}`;
  });
}

test.each([
  ['plan and actual each have their own', [plan, actual], ['total FY: 12 / 10']],
  [
    'one without a number has none, not zero',
    [plan, figure({ ...actual, projects: null })],
    ['total FY: 12 / –'],
  ],
  ['a printed zero is a number', [figure({ projects: 0 }), actual], ['total FY: 0 / 10']],
  [
    'the shown figure’s alone, not a rival’s',
    [
      figure({ projects: null }),
      figure({ projects: 9, confidence: 'medium', source: source({ id: 'b' }), position: 3 }),
    ],
    ['total FY: – / –'],
  ],
  [
    'a total computed of national and local has none',
    [figure(national), figure({ ...local, position: 2 })],
    ['total FY: – / –', 'national FY: 3 / –', 'local FY: 4 / –'],
  ],
  [
    'part of a year stands in its own row, beside the plan of the whole year',
    [plan, figure({ ...actual, period: 'M06' })],
    ['total FY: 12 / –', 'total M06: 12 / 10'],
  ],
  [
    'a caveat of the amount is one of the number',
    [plan, figure({ ...actual, caveats: ['one_round'] })],
    ['total FY: 12 / 10 one_round'],
  ],
  [
    'an estimate’s number stands where the actual’s would',
    [plan, figure({ ...actual, measure: 'estimate' })],
    ['total FY: 12 / 10'],
  ],
])('%s', (_, figures, rows) => {
  expect(tell(figures)).toEqual(rows);
});

test('an amount of several years has no row, and so no number', () => {
  expect(tell([figure({ yearFrom: 2016, yearTo: 2020, projects: 99 })])).toEqual([]);
});

test('rows without any number have no column', () => {
  const rowsOf = (projects: number | null) => computeIndicators(north, [figure({ projects })]);
  expect([haveProjects([]), haveProjects(rowsOf(null)), haveProjects(rowsOf(0))]).toEqual([
    false,
    false,
    true,
  ]);
});

test('Lâm Đồng 2017: 65 projects planned, and as many estimated', async () => {
  const rows = computeIndicators(area({ id: 'lam-dong' }), await readRealFigures('lam-dong'));
  const row = rows.find(
    ({ year, funding, period }) => year === 2017 && funding === 'total' && period === 'FY',
  );
  expect(row && findRowProjects(row)).toMatchObject({ plan: { count: 65 }, actual: { count: 65 } });
});
