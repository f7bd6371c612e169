import { describe, expect, test } from 'vitest';
import {
  claim,
  figure,
  readRealAreas,
  readRealClaims,
  readRealFigures,
  source,
} from '#tests/fixtures/figure.ts';
import { createClaimChecker } from './claim-check.ts';
import { findDisputedCells } from './disputed-cell.ts';
import { computeIndicators } from './indicator.ts';
import {
  type AreaRows,
  findCompletionFormula,
  pickClaim,
  pickCompletionRefusals,
  pickCompletions,
  pickDecided,
  pickFigures,
  pickFormula,
  pickGrowthRefusals,
  pickRow,
} from './pick-examples.ts';
import { type CompletionRule, completionRules } from './rank-examples.ts';
import { toReasonCode } from './rate.ts';

const areas = await readRealAreas();
const [first, second] = ['phia-bac', 'nghe-an'].map((id) => {
  const area = areas.find((one) => one.id === id);
  if (!area) throw new Error(`no area ${id}`);
  return area;
});
if (!first || !second) throw new Error('no areas');

const all = await Promise.all(
  areas.map(async (area) => ({ area, indicators: computeIndicators(area, await readRealFigures(area.id)) })),
);

const billion = 1_000_000_000n;
const pair = (year: number, plan: bigint, actual: bigint, area = first.id) => [
  figure({ area, yearFrom: year, amountVnd: plan * billion, position: year * 10 }),
  figure({ area, yearFrom: year, amountVnd: actual * billion, measure: 'actual', position: year * 10 + 1 }),
];
const rowsOf = (figures: ReturnType<typeof pair>, area = first): AreaRows => ({
  area,
  indicators: computeIndicators(area, figures),
});

describe('a row', () => {
  const rows = rowsOf([...pair(2019, 10n, 9n), ...pair(2021, 10n, 8n)]);
  test('is the newest that passes', () => {
    expect(pickRow([rows], ({ completion }) => completion.state === 'ok')?.row.year).toBe(2021);
    expect(pickRow([rows], ({ year }) => year < 2021)?.row.year).toBe(2019);
  });

  test('of equal years belongs to the area that comes first', () => {
    const other = rowsOf(pair(2021, 10n, 7n, second.id), second);
    expect(pickRow([rows, other], () => true)?.area.id).toBe(first.id);
    expect(pickRow([other, rows], () => true)?.area.id).toBe(second.id);
  });

  test('is null when the data holds none', () => {
    expect(pickRow([rows], ({ completion }) => completion.state === 'progress')).toBeNull();
    expect(pickRow([], () => true)).toBeNull();
  });
});

describe('a formula', () => {
  test('is the newest of its kinds', () => {
    const rows = rowsOf([...pair(2020, 10n, 9n), ...pair(2021, 20n, 8n)]);
    expect(pickFormula([rows], ['plan_growth'])?.formula.id).toBe('2021-total-FY-plan-growth');
    expect(pickFormula([rows], ['plan_total'])).toBeNull();
  });

  test('of a completion is found by its row, and none for a refused one', () => {
    const example = pickRow([rowsOf(pair(2021, 10n, 8n))], () => true);
    expect(example && findCompletionFormula(example)?.kind).toBe('completion');
    const refused = pickRow([rowsOf(pair(2021, 10n, 8n).slice(0, 1))], () => true);
    expect(refused && findCompletionFormula(refused)).toBeNull();
  });
});

test('a rule of precedence is shown by two amounts that differ, else by the newest', () => {
  const twice = (year: number, other: bigint) => [
    figure({ yearFrom: year, position: year * 10 }),
    figure({ yearFrom: year, position: year * 10 + 1, amountVnd: other, confidence: 'medium' }),
  ];
  const [same, apart] = [twice(2021, 142_200_000_000n), twice(2019, 140_000_000_000n)];
  const pick = (figures: ReturnType<typeof twice>) => pickDecided(findDisputedCells(figures), 'confidence');
  expect(pick([...same, ...apart])?.shown.yearFrom).toBe(2019);
  expect(pick(same)?.shown.yearFrom).toBe(2021);
  expect(pick([])).toBeNull();
});

test('a formula with a zero in it is an example only when there is no other', () => {
  const parts = (year: number, national: bigint) => [
    figure({ yearFrom: year, funding: 'national', amountVnd: national, position: year * 10 }),
    figure({ yearFrom: year, funding: 'local', position: year * 10 + 1 }),
  ];
  const pick = (figures: ReturnType<typeof parts>) => pickFormula([rowsOf(figures)], ['plan_total'])?.formula;
  expect(pick(parts(2021, 0n))?.year).toBe(2021);
  expect(pick([...parts(2021, 0n), ...parts(2019, 1n)])?.year).toBe(2019);
});

test('each reason of a refusal has the newest row that meets it, once', () => {
  const planOnly = (year: number) => pair(year, 10n, 8n).slice(0, 1);
  const rows = rowsOf([...planOnly(2018), ...planOnly(2020), ...pair(2021, 0n, 8n)]);
  expect(pickCompletionRefusals([rows]).map(({ row, reason }) => [row.year, toReasonCode(reason)])).toEqual([
    [2021, 'plan_zero'],
    [2020, 'actual_missing'],
  ]);
});

describe('a case of each rule about completion', () => {
  const isWide = ({ kind }: AreaRows['area']) => kind === 'region';
  const estimate = (year: number, plan: bigint, amount: bigint) =>
    pair(year, plan, amount).map((row) =>
      row.measure === 'actual' ? { ...row, measure: 'estimate' as const } : row,
    );
  const months = pair(2021, 10n, 4n).map((row) =>
    row.measure === 'actual' ? { ...row, period: 'M06' as const } : row,
  );
  const rough = pair(2016, 10n, 9n).map((row) => ({ ...row, stepVnd: billion }));

  test('above 100 % is the highest, an estimate too, not the newest', () => {
    const rows = rowsOf([...pair(2018, 10n, 11n), ...estimate(2017, 14n, 18n), ...pair(2020, 10n, 9n)]);
    expect(pickCompletions([rows], isWide).above?.row.year).toBe(2017);
  });

  test('of a whole year is a plain one, of a region where one has it', () => {
    const unit = rowsOf(pair(2022, 10n, 9n, second.id), second);
    expect(pickCompletions([unit, rowsOf(pair(2019, 10n, 9n))], isWide).whole?.area.id).toBe(first.id);
    expect(pickCompletions([unit, rowsOf(pair(2019, 10n, 12n))], isWide).whole?.area.id).toBe(second.id);
  });

  test.each([
    ['nothing', []],
    ['a rate above 100 % alone', pair(2020, 10n, 12n)],
    ['an estimate above 100 % alone', estimate(2020, 10n, 12n)],
    ['a rough rate alone', rough],
    ['part of a year alone', months],
    [
      'part of a year above 100 %',
      months.map((row) => (row.measure === 'actual' ? { ...row, amountVnd: 20n * billion } : row)),
    ],
    ['several', [...pair(2019, 10n, 9n), ...estimate(2020, 10n, 12n), ...rough, ...months]],
  ])('is shown exactly when a row meets the rule: %s', (_, figures) => expectTrue([rowsOf(figures)]));

  test('is shown exactly when a row meets the rule: the real data, where Lâm Đồng 2017 is above 100 %', () => {
    expectTrue(all);
    expect(pickCompletions(all, isWide).above).toMatchObject({
      area: { id: 'lam-dong' },
      row: { year: 2017 },
    });
  });

  function expectTrue(rows: readonly AreaRows[]) {
    const picked = pickCompletions(rows, isWide);
    for (const rule of Object.keys(completionRules) as CompletionRule[]) {
      const meets = rows.some(({ indicators }) => indicators.some(completionRules[rule]));
      expect(picked[rule] !== null, rule).toBe(meets);
      if (picked[rule]) expect(completionRules[rule](picked[rule].row), rule).toBe(true);
    }
  }
});

test('each bound is shown by its newest figure without a caveat, and by another where there is none', () => {
  const exact = figure({ position: 1, yearFrom: 2019 });
  const newer = figure({ position: 2, yearFrom: 2020 });
  const doubtful = figure({ position: 3, yearFrom: 2022, caveats: ['one_round'] });
  const over = figure({ position: 4, yearFrom: 2018, bound: 'over' });
  expect(pickFigures([exact, newer, doubtful, over])).toEqual([newer, over]);
  expect(pickFigures([doubtful, over])).toEqual([doubtful, over]);
});

test('a claim checked with its own source goes first, then the one that differs most', () => {
  const figures = pair(2021, 100n, 90n);
  const check = createClaimChecker(figures);
  const elsewhere = check(claim({ position: 1, valuePct: '50.0', source: source({ id: 'other' }) }));
  const near = check(claim({ position: 2, valuePct: '89.0' }));
  const far = check(claim({ position: 3, valuePct: '70.0' }));
  expect(pickClaim([elsewhere, near, far], 'differs')?.claim.id).toBe('claim-3');
  expect(pickClaim([elsewhere, near, far], 'consistent')).toBeNull();
});

describe('the real dataset', () => {
  test('has an example of a completion, of progress, of growth and of several refusals', () => {
    expect(pickRow(all, ({ completion }) => completion.state === 'ok')).not.toBeNull();
    expect(pickRow(all, ({ completion }) => completion.state === 'progress')).not.toBeNull();
    expect(pickFormula(all, ['plan_growth', 'actual_growth'])).not.toBeNull();
    expect(pickCompletionRefusals(all).length).toBeGreaterThan(2);
    expect(pickGrowthRefusals(all).length).toBeGreaterThan(2);
  });

  test('has a percentage that is consistent and one that differs', async () => {
    const [figures, claims] = await Promise.all([
      Promise.all(areas.map(({ id }) => readRealFigures(id))),
      Promise.all(areas.map(({ id }) => readRealClaims(id))),
    ]);
    const checks = claims.flat().map(createClaimChecker(figures.flat()));
    expect(pickClaim(checks, 'consistent')?.isOwn).toBe(true);
    expect(pickClaim(checks, 'differs')).not.toBeNull();
  });
});
