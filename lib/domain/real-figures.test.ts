import { describe, expect, test } from 'vitest';
import { findById, readRealAreas, readRealFigures } from '#tests/fixtures/figure.ts';
import { toYearCells } from './cell.ts';
import { computeIndicators } from './indicator.ts';
import { toReasonCode } from './rate.ts';
import type { Funding, Measure, Period } from './vocabulary.ts';

// What the rules make of data/*.csv: cases that people look up, in the words of their sources.

async function findIndicator(area: string, year: number, funding: Funding, period: Period = 'FY') {
  const rows = computeIndicators(findById(await readRealAreas(), area), await readRealFigures(area));
  const row = rows.find((each) => each.year === year && each.funding === funding && each.period === period);
  if (!row) throw new Error(`no indicator ${area} ${year} ${funding} ${period}`);
  return row;
}

async function findCell(area: string, year: number, funding: Funding, measure: Measure) {
  const cells = toYearCells(await readRealFigures(area)).filter(({ period }) => period === 'FY');
  return cells.find((cell) => cell.year === year && cell.funding === funding && cell.measure === measure);
}

const reasonOf = (rate: Awaited<ReturnType<typeof findIndicator>>['completion' | 'actualGrowth']) =>
  rate.state === 'refused' ? toReasonCode(rate.reason) : rate.state;

describe('completion', () => {
  test.each([
    ['phia-bac', 2021, 'total', 'FY', 'ok', 12, 91.70183, 1],
    ['phia-bac', 2021, 'national', 'FY', 'ok', 12, 99.40711, 1],
    ['phia-bac', 2021, 'local', 'FY', 'ok', 12, 87.54098, 1],
    ['phia-bac', 2022, 'total', 'M09', 'progress', 9, 42.28342, 1],
    ['ca-nuoc', 2018, 'total', 'FY', 'ok', 12, 97.47445, 2],
    ['lam-dong', 2017, 'total', 'FY', 'estimate', 12, 97.56098, 0],
    ['son-la', 2025, 'local', 'FY', 'ok', 12, 84.25197, 1],
  ] as const)('%s %d %s %s: %s', async (area, year, funding, period, state, months, pct, digits) => {
    const { completion } = await findIndicator(area, year, funding, period);
    expect(completion).toMatchObject({ state, months, pct: expect.closeTo(pct, 5), digits });
  });

  test('Lâm Đồng estimated 1,8 of 1,4 tỷ national in 2017: shown as a range, not clipped', async () => {
    const { completion } = await findIndicator('lam-dong', 2017, 'national');
    expect(completion).toMatchObject({
      state: 'estimate',
      pct: expect.closeTo(128.57143, 5),
      lowPct: expect.closeTo(120.68966, 5),
      highPct: expect.closeTo(137.03704, 5),
      asRange: true,
    });
  });

  test.each([
    ['kon-tum', 2023, 'local', 'UNDATED', 'actual_undated'],
    ['kon-tum', 2023, 'national', 'UNDATED', 'actual_undated'],
    ['kon-tum', 2023, 'total', 'UNDATED', 'actual_undated'],
    ['ba-ria-vung-tau', 2016, 'total', 'M06', 'plan_caveat:private_capital_possible'],
    ['son-la', 2025, 'national', 'FY', 'actual_missing'],
    ['son-la', 2025, 'total', 'FY', 'actual_missing'],
    ['da-nang', 2023, 'local', 'FY', 'plan_missing'],
  ] as const)('%s %d %s %s is refused: %s', async (area, year, funding, period, reason) => {
    expect(reasonOf((await findIndicator(area, year, funding, period)).completion)).toBe(reason);
  });
});

test("Sơn La's plan of 2025: a printed zero from the nation, so a computed total of 1 905 triệu", async () => {
  expect((await findIndicator('son-la', 2025, 'national')).plan?.amountVnd).toBe(0n);
  const { plan } = await findIndicator('son-la', 2025, 'total');
  expect(plan).toMatchObject({ amountVnd: 1_905_000_000n, kind: 'computed' });
});

describe('growth', () => {
  test("the north's plan of 2022 is 22,57 % above that of 2021", async () => {
    expect((await findIndicator('phia-bac', 2022, 'total')).planGrowth).toMatchObject({
      state: 'ok',
      pct: expect.closeTo(22.57384, 5),
      changeVnd: 32_100_000_000n,
    });
  });

  test('Đà Nẵng 2023 over 2022, both of a mixed programme, is given', async () => {
    expect((await findIndicator('da-nang', 2023, 'local')).actualGrowth).toMatchObject({
      state: 'ok',
      pct: 181.25,
      changeVnd: 2_900_000_000n,
    });
  });

  test.each([
    ['phia-bac', 2022, 'total', 'M09', 'period_differs'],
    ['vinh-long-2025', 2025, 'total', 'FY', 'boundaries_changed'],
    ['phia-bac', 2021, 'total', 'FY', 'base_missing'],
  ] as const)("%s %d %s %s: the actual's is refused: %s", async (area, year, funding, period, reason) => {
    expect(reasonOf((await findIndicator(area, year, funding, period)).actualGrowth)).toBe(reason);
  });

  test('the South of 2025, whose source restates 2024, lacks a plan of 2024 and not the year', async () => {
    expect(reasonOf((await findIndicator('phia-nam-2025', 2025, 'total')).planGrowth)).toBe('base_missing');
  });

  test('no area is said to have left a year to its predecessors of which it has a figure itself', async () => {
    const said: string[] = [];
    for (const area of await readRealAreas()) {
      const figures = await readRealFigures(area.id);
      for (const { year, planGrowth, actualGrowth } of computeIndicators(area, figures))
        if ([planGrowth, actualGrowth].some((growth) => reasonOf(growth) === 'boundaries_changed')) {
          expect(
            figures.filter(({ yearFrom, yearTo }) => yearFrom === yearTo && yearTo === year - 1),
          ).toEqual([]);
          said.push(area.id);
        }
    }
    expect(said).toContain('vinh-long-2025');
  });
});

test.each([
  ['phia-bac', 2021, 'total', 142_200_000_000n, 'agreeing'],
  ['nghe-an', 2017, 'local', 4_127_000_000n, 'revised'],
  ['phia-nam-2025', 2025, 'total', 55_753_000_000n, 'revised'],
  ['ca-nuoc', 2021, 'national', 150_000_000_000n, 'revised'],
  ['nghe-an', 2006, 'local', 3_000_000_000n, 'agreeing'],
] as const)('the plan of %s %d %s shows %d and is %s', async (area, year, funding, amountVnd, agreement) => {
  expect(await findCell(area, year, funding, 'plan')).toMatchObject({ shown: { amountVnd }, agreement });
});
