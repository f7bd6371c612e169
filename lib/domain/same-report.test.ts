import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  area,
  figure,
  findById,
  readRealAreas,
  readRealDataset,
  readRealFigures,
  source,
} from '#tests/fixtures/figure.ts';
import type { Figure } from './figure.ts';
import { toFormulas } from './formula.ts';
import { computeIndicators, type Indicator, toDenominator } from './indicator.ts';
import { rankUnits } from './ranking.ts';
import { listRevisedPlans, toVersionFormulas, toVersionId } from './revised-plan.ts';
import { rollUp } from './roll-up.ts';

// DESIGN §3, Same report first: which plan an actual is divided by.

const bn = 1_000_000_000n;
const [report, other, third] = ['report', 'other', 'third'].map((id) => source({ id, kind: 'news' }));
const better = source({ id: 'ministry', kind: 'ministry' });
const row = (billions: number, own: Partial<Figure> = {}) => ({ amountVnd: BigInt(billions) * bn, ...own });
const done = (billions: number, own: Partial<Figure> = {}) =>
  ({ ...row(billions), measure: 'actual', source: report, ...own }) as const;
const toFigures = (rows: readonly Partial<Figure>[], area = 'phia-bac') =>
  rows.map((own, index) =>
    figure({ stepVnd: 1n, ...own, area, id: `${area}-${index + 1}`, position: index + 1 }),
  );
const computeRows = (rows: readonly Partial<Figure>[]) =>
  computeIndicators({ id: 'phia-bac', validFrom: null }, toFigures(rows));
const of = (rows: readonly Partial<Figure>[], funding = 'total') =>
  computeRows(rows).find((one) => one.funding === funding);
const readPct = (found: Indicator | undefined) =>
  found && found.completion.state !== 'refused' ? found.completion.pct : found?.completion;

test("the plan of the actual's own report divides, though another report's is shown", () => {
  const found = of([row(100, { source: better }), row(80, { source: report }), done(40)]);
  expect(found).toMatchObject({
    plan: { amountVnd: 100n * bn },
    reportPlan: { amountVnd: 80n * bn },
    completion: { state: 'ok', pct: 50, reportPlan: { amountVnd: 80n * bn } },
  });
});

test.each<[string, Partial<Figure>[]]>([
  ['its report prints no plan', [row(100, { source: better }), row(80, { source: other }), done(40)]],
  ['its report prints the shown plan', [row(100, { source: report }), row(80, { source: other }), done(40)]],
  [
    'its report prints the plan of another year',
    [row(100, { source: better }), row(80, { source: report, yearFrom: 2020 }), done(40)],
  ],
  [
    'its report prints the plan of several years',
    [row(100, { source: better }), row(80, { source: report, yearTo: 2025 }), done(40)],
  ],
  [
    "its report prints another funding's plan",
    [row(100, { source: better }), row(80, { source: report, funding: 'local' }), done(40)],
  ],
])('the shown plan divides when %s', (_, rows) => {
  const found = of(rows);
  expect(found?.reportPlan).toBeNull();
  expect(found?.completion).not.toHaveProperty('reportPlan');
  expect(readPct(found)).toBe(40);
});

test.each(['one_round', 'one_activity', 'partial_scope', 'programme_aim', 'rate_repeated'] as const)(
  'a plan of the report that carries %s is not the plan of the year',
  (caveat) => {
    const found = of([
      row(100, { source: better }),
      row(80, { source: report, caveats: [caveat] }),
      done(40),
    ]);
    expect([found?.reportPlan, readPct(found)]).toEqual([null, 40]);
  },
);

test('of two plans of the report the first by precedence divides', () => {
  const rows = [
    row(100, { source: better }),
    row(80, { source: report, bound: 'about' }),
    row(50, { source: report }),
    done(40),
  ];
  expect(readPct(of(rows))).toBe(80);
});

test('the plan of the source of an actual that is not shown plays no part', () => {
  const rows = [
    row(100, { source: better }),
    row(80, { source: report }),
    done(40),
    done(50, { source: better }),
  ];
  expect(readPct(of(rows))).toBe(50);
});

describe('a total', () => {
  const parts = (national: number, local: number, own: Partial<Figure>) => [
    row(national, { ...own, funding: 'national' }),
    row(local, { ...own, funding: 'local' }),
  ];

  test('that its report prints in two parts is their sum', () => {
    const found = of([row(100, { source: better }), ...parts(30, 50, { source: report }), done(40)]);
    expect(found?.reportPlan).toMatchObject({ amountVnd: 80n * bn, kind: 'computed' });
    expect(readPct(found)).toBe(50);
  });

  test('of which the report prints one part only is the shown one', () => {
    const [national = {}] = parts(30, 50, { source: report });
    expect(readPct(of([row(100, { source: better }), national, done(40)]))).toBe(40);
  });

  test('computed from both parts of one report meets that report; of two reports, the shown plan', () => {
    const plans = [row(100, { source: better }), row(80, { source: report })];
    const actuals = parts(10, 30, { source: report, measure: 'actual' });
    expect(readPct(of([...plans, ...actuals]))).toBe(50);
    const [national = {}, local = {}] = actuals;
    expect(readPct(of([...plans, national, { ...local, source: third }]))).toBe(40);
  });
});

describe('on the map of today', () => {
  const areas = ['hoa-binh', 'phu-tho'];
  const rollUpOf = (parts: Partial<Figure>[][], own: Partial<Figure>[] = []) =>
    rollUp(
      { id: 'phu-tho-2025' },
      parts.map((rows, index) => ({
        area: area({ id: areas[index] }),
        figures: toFigures(rows, areas[index]),
      })),
      toFigures(own, 'phu-tho-2025'),
    )[0];

  test("added actuals meet the plans that each predecessor's own is divided by", () => {
    const found = rollUpOf([
      [row(100, { source: better }), row(80, { source: report }), done(40)],
      [row(20, { source: other }), done(10)],
    ]);
    expect(found?.plan?.amountVnd).toBe(120n * bn);
    expect(found?.reportPlan).toMatchObject({ amountVnd: 100n * bn, kind: 'rolled_up' });
    expect(readPct(found)).toBe(50);
  });

  test("the unit's own plan divides added actuals, its own report's plan its own actual", () => {
    const parts = [
      [row(100, { source: better }), row(80, { source: report }), done(40)],
      [row(20, { source: other }), done(10)],
    ];
    expect(readPct(rollUpOf(parts, [row(200, { source: better })]))).toBe(25);
    const own = [row(200, { source: better }), row(160, { source: report }), done(40)];
    expect(readPct(rollUpOf(parts, own))).toBe(25);
  });
});

test('the formula names the plan that divides', () => {
  const formulas = toFormulas(
    computeRows([row(100, { source: better }), row(80, { source: report }), done(40)]),
  );
  const completion = formulas.find(({ kind }) => kind === 'completion');
  expect(completion?.operands.map(({ role, operand }) => [role, operand.figures[0]?.source.id])).toEqual([
    ['actual', 'report'],
    ['plan', 'report'],
  ]);
});

test('a ranking goes by the rate that stands in the row', () => {
  const unit = (id: string, rows: Partial<Figure>[]) => ({
    area: { id, validFrom: null, validTo: null },
    indicators: computeIndicators({ id, validFrom: null }, toFigures(rows, id)),
  });
  const units = [
    unit('shown', [row(100, { source: better }), done(45)]),
    unit('own', [row(100, { source: better }), row(80, { source: report }), done(40)]),
  ];
  const { ranked } = rankUnits(units, { year: 2021, funding: 'total', by: 'completion' });
  expect(ranked.map(({ rank, area }) => [rank, area.id])).toEqual([
    [1, 'own'],
    [2, 'shown'],
  ]);
});

test('among the versions of a revised plan the one that divides is the row’s own, the shown one has a formula of its own', () => {
  const revised = { caveats: ['revised'] } as const;
  const rows = [row(100, { source: better, ...revised }), row(80, { source: report, ...revised }), done(40)];
  const [plan] = listRevisedPlans(toFigures(rows), computeRows(rows));
  expect(plan?.versions.map((version) => [version.isDenominator, toVersionId(plan, version)])).toEqual([
    [false, '2021-total-FY-completion-plan-phia-bac-1'],
    [true, '2021-total-FY-completion'],
  ]);
  expect(plan && toVersionFormulas(plan)).toMatchObject([
    { id: '2021-total-FY-completion-plan-phia-bac-1', result: { pct: 40 } },
  ]);
});

test('law: the denominator is the shown plan or one of the actual’s own source, and the rate is theirs', () => {
  const anyFigure = fc.record({
    measure: fc.constantFrom('plan', 'plan', 'actual'),
    funding: fc.constantFrom('total', 'national', 'local'),
    amountVnd: fc.integer({ min: 1, max: 9 }).map((amount) => BigInt(amount) * bn),
    source: fc.constantFrom(report, other, better),
    caveats: fc.constantFrom([] as const, ['revised'] as const, ['one_round'] as const),
  } as const);
  fc.assert(
    fc.property(fc.array(anyFigure, { maxLength: 12 }), (rows) => {
      for (const found of computeRows(rows)) {
        const denominator = toDenominator(found);
        const sources = new Set(found.actual?.figures.map((one) => one.source.id));
        if (found.reportPlan) {
          expect(sources.size).toBe(1);
          expect(found.reportPlan.figures.every((one) => sources.has(one.source.id))).toBe(true);
        }
        if (found.completion.state === 'refused') continue;
        const ratio = (100 * Number(found.actual?.amountVnd)) / Number(denominator?.amountVnd);
        expect(found.completion.pct).toBeCloseTo(ratio, 9);
      }
    }),
  );
});

test('the South of 2025: 8,34 tỷ after nine months is 14,8 % of the 56,31 of its own report', async () => {
  const area = findById(await readRealAreas(), 'phia-nam-2025');
  const found = computeIndicators(area, await readRealFigures(area.id)).find(
    ({ year, period, funding }) => year === 2025 && period === 'M09' && funding === 'total',
  );
  expect(found).toMatchObject({
    plan: { amountVnd: 55_753_000_000n },
    actual: { amountVnd: 8_340_000_000n },
    reportPlan: { amountVnd: 56_310_000_000n },
    completion: { state: 'progress', months: 9, pct: expect.closeTo(14.8109, 4) },
  });
});

test('in the dataset every denominator that is not the shown plan stands in the source of the actual', async () => {
  const { areas } = await readRealDataset();
  const rows = await Promise.all(
    areas.map(async (area) => computeIndicators(area, await readRealFigures(area.id))),
  );
  const own = rows.flat().filter(({ reportPlan }) => reportPlan);
  expect(own.length).toBeGreaterThan(0);
  for (const { reportPlan, actual, plan } of own) {
    const ids = (operand: Indicator['plan']) => operand?.figures.map(({ source: { id } }) => id);
    expect(new Set(ids(reportPlan))).toEqual(new Set(ids(actual)));
    expect(reportPlan?.figures).not.toEqual(plan?.figures);
  }
});
