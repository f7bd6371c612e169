import { expect, test } from 'vitest';
import { computeIndicators } from '#lib/domain/indicator.ts';
import { listYearShares } from '#lib/domain/year-shares.ts';
import { createFormat } from '#lib/words/format.ts';
import { findById, readRealAreas, readRealFigures } from '#tests/fixtures/figure.ts';
import { toShareRows } from './to-share-rows.ts';

const labels = {
  plan: 'kế hoạch',
  actual: 'thực hiện',
  estimate: 'ước thực hiện',
  national: 'Quốc gia',
  local: 'Địa phương',
};

async function readRows(area: string) {
  const indicators = computeIndicators(findById(await readRealAreas(), area), await readRealFigures(area));
  return toShareRows(listYearShares(indicators), createFormat('vi'), labels);
}

test('divides the plan and the actual of a year between national and local, newest year first', async () => {
  expect((await readRows('phia-bac')).map(({ label }) => label)).toEqual([
    '2021, kế hoạch',
    '2021, thực hiện',
    '2016, kế hoạch',
    '2016, thực hiện',
    '2013, thực hiện',
  ]);
});

test('gives each part with its amount, and the parts fill 100 %', async () => {
  const row = (await readRows('phia-bac')).find(({ label }) => label === '2021, thực hiện');
  expect(row?.nationalText).toBe('38,6% (50,3\u00a0tỷ đồng)');
  expect(row?.text).toBe('38,6% · 61,4%');
  expect(row?.copied.national).toMatchObject({ percent: 38.6, operand: { amountVnd: 50_300_000_000n } });
  expect((row?.national ?? 0) + (row?.local ?? 0)).toBeCloseTo(100, 6);
});

test('names an estimate as one', async () => {
  expect((await readRows('lam-dong')).map(({ label }) => label)).toContain('2017, ước thực hiện');
});
