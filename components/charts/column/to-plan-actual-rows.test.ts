import { expect, test } from 'vitest';
import { computeIndicators } from '#lib/domain/indicator.ts';
import { fundings } from '#lib/domain/vocabulary.ts';
import { createFormat } from '#lib/words/format.ts';
import { findById, readRealAreas, readRealFigures } from '#tests/fixtures/figure.ts';
import { toPlanActualRows } from './to-plan-actual-rows.ts';

const labels = {
  plan: 'Plan',
  actual: 'Actual',
  estimate: 'Estimate',
  missing: 'no figure found',
  caveat: (code: string) => code,
  conflict: 'sources differ',
  revised: 'another plan exists',
  months: (count: number) => `${count} months`,
  locale: 'en' as const,
};

async function readRows(area: string) {
  const indicators = computeIndicators(
    findById(await readRealAreas(), area),
    await readRealFigures(area),
  ).filter(({ funding }) => funding === 'total');
  return toPlanActualRows(indicators, createFormat('en'), labels);
}

test('draws the northern region from its first year to its last, the years without figures as gaps', async () => {
  expect((await readRows('phia-bac')).map(({ year, plan, actual }) => [year, plan, actual])).toEqual([
    [2013, null, 106.128],
    [2014, 98.911, null],
    [2015, null, null],
    [2016, 125, 123.37],
    [2017, null, null],
    [2018, null, null],
    [2019, null, null],
    [2020, null, null],
    [2021, 142.2, 130.4],
    [2022, 174.3, null],
    [2023, 177.2, null],
  ]);
});

test('says each amount, and what was not found, in the words of the locale', async () => {
  const row = (await readRows('phia-bac')).find(({ year }) => year === 2022);
  expect(row?.lines.slice(0, 2)).toEqual(['Plan: VND\u00a0174.3\u00a0billion', 'Actual: no figure found']);
});

test('keeps nine months apart from whole years, and names them', async () => {
  const row = (await readRows('phia-bac')).find(({ year }) => year === 2022);
  expect(row).toMatchObject({ actual: null, partLabel: expect.stringMatching(/^9 months: \d/) });
  expect(row?.part).toBeLessThan(row?.plan ?? 0);
  expect(row?.lines[2]).toMatch(/^9 months: /);
});

test('leaves the first months of a year out where its whole is known', async () => {
  const rows = await readRows('phia-bac');
  expect(rows.filter(({ actual, part }) => actual !== null && part !== null)).toEqual([]);
});

test('draws an estimate striped and names it so', async () => {
  const row = (await readRows('lam-dong')).find(({ year }) => year === 2017);
  expect(row).toMatchObject({ planFill: 'solid', actualFill: 'striped' });
  expect(row?.lines[1]).toMatch(/^Estimate: /);
});

test('draws the aim of a programme hollow and says why', async () => {
  const row = (await readRows('lam-dong')).find(({ year }) => year === 2025);
  expect(row?.planFill).toBe('hollow');
  expect(row?.lines[0]).toBe('Plan: VND\u00a017\u00a0billion (programme_aim)');
});

test('keeps the bound of every amount above its bar', async () => {
  const areas = await readRealAreas();
  const signs = { exact: /^\d/, over: /^>\d/, under: /^<\d/, about: /^≈\d/ };
  let bounded = 0;
  for (const { id } of areas) {
    const all = computeIndicators(findById(areas, id), await readRealFigures(id));
    for (const funding of fundings) {
      const indicators = all.filter((row) => row.funding === funding && row.period === 'FY');
      const rows = toPlanActualRows(indicators, createFormat('en'), labels);
      for (const { year, plan, actual } of indicators) {
        const row = rows.find((one) => one.year === year);
        if (plan) expect(row?.planLabel).toMatch(signs[plan.bound]);
        if (actual) expect(row?.actualLabel).toMatch(signs[actual.bound]);
        bounded += [plan, actual].filter((one) => one && one.bound !== 'exact').length;
      }
    }
  }
  expect(bounded).toBeGreaterThan(10);
});

test('a printed zero is an amount with a label, not a gap', async () => {
  const national = computeIndicators(
    findById(await readRealAreas(), 'son-la'),
    await readRealFigures('son-la'),
  );
  const rows = toPlanActualRows(
    national.filter(({ funding }) => funding === 'national'),
    createFormat('vi'),
    labels,
  );
  expect(rows).toMatchObject([{ plan: 0, planLabel: '0', actual: null, actualLabel: '' }]);
});

test('puts a star on a plan that was revised and says so, and on no other bar', async () => {
  const rows = await readRows('ninh-binh');
  expect(rows.filter(({ planStar, actualStar }) => planStar || actualStar)).toMatchObject([
    { year: 2016, planStar: true, actualStar: false },
  ]);
  expect(rows.find(({ year }) => year === 2016)?.lines[0]).toBe(
    'Plan: VND\u00a04.875\u00a0billion (another plan exists)',
  );
});

test('draws nothing when no whole year has an amount', () => {
  expect(toPlanActualRows([], createFormat('vi'), labels)).toEqual([]);
});
