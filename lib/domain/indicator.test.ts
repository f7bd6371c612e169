import { describe, expect, test } from 'vitest';
import { figure } from '#tests/fixtures/figure.ts';
import type { Figure } from './figure.ts';
import { computeIndicators, toTotalKind } from './indicator.ts';

const area = { id: 'phia-bac', validFrom: null };
const figures = (...rows: Partial<Figure>[]) =>
  rows.map((row, index) => figure({ position: index + 1, ...row }));
const indicatorsOf = (...rows: Partial<Figure>[]) => computeIndicators(area, figures(...rows));
const totalOf = (...rows: Partial<Figure>[]) =>
  indicatorsOf(...rows).find(({ funding }) => funding === 'total');

const nationalPlan = { funding: 'national', amountVnd: 50_600_000_000n } as const;
const localPlan = { funding: 'local', amountVnd: 91_500_000_000n } as const;
const nationalActual = { funding: 'national', measure: 'actual', amountVnd: 50_300_000_000n } as const;
const localActual = { funding: 'local', measure: 'actual', amountVnd: 80_100_000_000n } as const;

describe('the total', () => {
  test('is the printed one where it is printed, though the parts give another', () => {
    expect(totalOf({ amountVnd: 142_200_000_000n }, nationalPlan, localPlan)?.plan).toMatchObject({
      amountVnd: 142_200_000_000n,
      kind: 'printed',
    });
  });

  test('is the sum of the parts where it is not printed', () => {
    expect(totalOf(nationalPlan, localPlan)?.plan).toMatchObject({
      amountVnd: 142_100_000_000n,
      kind: 'computed',
    });
  });

  test.each([
    ['one part only', [nationalPlan]],
    ['parts of different measures', [nationalPlan, localActual]],
    ['parts of different periods', [nationalActual, { ...localActual, period: 'M09' }]],
    ['parts of different years', [nationalPlan, { ...localPlan, yearFrom: 2022 }]],
    ['an actual and an estimate', [nationalActual, { ...localActual, measure: 'estimate' }]],
  ] as const)('is not computed from %s', (_, rows) => {
    expect(totalOf(...rows)).toBeUndefined();
  });

  test('never gives a missing part as a difference', () => {
    const rows = indicatorsOf({ amountVnd: 142_200_000_000n }, nationalPlan);
    expect(rows.map(({ funding }) => funding)).toEqual(['total', 'national']);
  });

  test.each([
    ['printed', [{}, { measure: 'actual' }]],
    ['printed', [{}]],
    ['computed', [nationalPlan, localPlan]],
    ['computed', [nationalPlan, localPlan, nationalActual, localActual]],
    ['plan_computed', [nationalPlan, localPlan, { measure: 'actual' }]],
    ['actual_computed', [{}, nationalActual, localActual]],
  ] as const)('is %s', (kind, rows) => {
    expect(indicatorsOf(...rows).map(toTotalKind)[0]).toBe(kind);
  });

  test('of national and local funding is no question', () => {
    expect(indicatorsOf(nationalPlan).map(toTotalKind)).toEqual([null]);
  });
});

describe('a row stands for', () => {
  test.each([
    ['a plan of the year', [{}], ['FY']],
    ['an actual without a plan', [{ measure: 'actual' }], ['FY']],
    ['an estimate of nine months', [{ measure: 'estimate', period: 'M09' }], ['M09']],
    ['the year, then parts of it', [{ measure: 'actual', period: 'M06' }, {}], ['FY', 'M06']],
    ['no plan of part of the year', [{ period: 'M08' }], []],
    ['no matched capital', [{ measure: 'matched' }], []],
    ['no contracted money', [{ measure: 'contracted' }], []],
    ['no programme of several years', [{ yearFrom: 2021, yearTo: 2025 }], []],
    ['no other area', [{ area: 'phia-nam' }], []],
  ] as const)('%s', (_, rows, periods) => {
    expect(indicatorsOf(...rows).map(({ period }) => period)).toEqual(periods);
  });

  test('newest year first, then total, national and local, then the year before its parts', () => {
    const rows = indicatorsOf(
      { yearFrom: 2020 },
      { funding: 'local', measure: 'actual', period: 'M09' },
      { funding: 'national' },
      { funding: 'local' },
    );
    expect(rows.map(({ year, funding, period }) => [year, funding, period])).toEqual([
      [2021, 'total', 'FY'],
      [2021, 'national', 'FY'],
      [2021, 'local', 'FY'],
      [2021, 'local', 'M09'],
      [2020, 'total', 'FY'],
    ]);
  });
});

test('an actual goes before an estimate of the same period', () => {
  const estimate = { measure: 'estimate', amountVnd: 1_000_000_000n } as const;
  expect(totalOf(estimate, { measure: 'actual' })?.actual?.measure).toBe('actual');
});

test.each([
  ['actual', 'actual', 'ok'],
  ['estimate', 'estimate', 'estimate'],
] as const)('%s grows over the %s where the year before has both', (measure, _, state) => {
  const before = [
    { yearFrom: 2020, measure: 'actual' },
    { yearFrom: 2020, measure: 'estimate' },
  ] as const;
  expect(totalOf(...before, { measure })?.actualGrowth.state).toBe(state);
});

test.each([
  ['its year of forming', '2021-07-01', 'boundaries_changed'],
  ['the year after', '2020-07-01', 'missing'],
  ['no year: it was always there', null, 'missing'],
])('a unit without a base grows by nothing known in %s', (_, validFrom, code) => {
  const [row] = computeIndicators({ id: 'phia-bac', validFrom }, figures({}, { measure: 'actual' }));
  expect(row?.planGrowth).toMatchObject({ state: 'refused', reason: { code } });
  expect(row?.actualGrowth).toMatchObject({ state: 'refused', reason: { code } });
});

describe('a unit formed in 2021 of which a source restates 2020 has a year before of its own', () => {
  const rowOf = (...restated: Parameters<typeof figures>) =>
    computeIndicators(
      { id: 'phia-bac', validFrom: '2021-07-01' },
      figures(
        {},
        { measure: 'actual', period: 'M09' },
        ...restated.map((row) => ({ ...row, yearFrom: 2020 })),
      ),
    ).filter(({ year }) => year === 2021);

  test('a plan over its own plan grows', () => {
    expect(rowOf({})[0]?.planGrowth.state).toBe('ok');
  });

  test('a plan beside an actual alone lacks a plan of the year before, not the unit', () => {
    const [whole, part] = rowOf({ measure: 'actual' });
    expect(whole?.planGrowth).toMatchObject({ reason: { code: 'missing', operand: 'base' } });
    expect(part?.actualGrowth).toMatchObject({ reason: { code: 'period_differs' } });
  });

  test('a figure of other funding is its own too', () => {
    const [whole, part] = rowOf({ funding: 'local' });
    expect(whole?.planGrowth).toMatchObject({ reason: { code: 'missing', operand: 'base' } });
    expect(part?.actualGrowth).toMatchObject({ reason: { code: 'missing', operand: 'base' } });
  });
});
