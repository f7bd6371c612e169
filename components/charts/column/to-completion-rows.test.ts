import { expect, test } from 'vitest';
import { computeIndicators } from '#lib/domain/indicator.ts';
import { createFormat } from '#lib/words/format.ts';
import { findById, readRealAreas, readRealFigures } from '#tests/fixtures/figure.ts';
import { toCompletionRows } from './to-completion-rows.ts';

async function readRows(area: string) {
  const indicators = computeIndicators(findById(await readRealAreas(), area), await readRealFigures(area));
  return toCompletionRows(indicators, createFormat('vi'));
}

test('gives the completion of the northern region in 2021 for each funding', async () => {
  const row = (await readRows('phia-bac')).find(({ year }) => year === 2021);
  expect([row?.total?.text, row?.national?.text, row?.local?.text]).toEqual(['91,7%', '99,4%', '87,5%']);
});

test('keeps a year without completion between two with one as a gap', async () => {
  const row = (await readRows('phia-bac')).find(({ year }) => year === 2018);
  expect(row).toEqual({ year: 2018, total: null, national: null, local: null });
});

test('does not draw nine months of 2022 as a completion', async () => {
  expect((await readRows('phia-bac')).at(-1)?.year).toBe(2021);
});

test('marks what is estimated and passes 100 % unclipped, with its interval', async () => {
  const row = (await readRows('lam-dong')).find(({ year }) => year === 2017);
  expect(row?.national?.isEstimate).toBe(true);
  expect(row?.national?.pct).toBeCloseTo(128.57, 2);
  expect(row?.national?.high).toBeGreaterThan(row?.national?.pct ?? Number.POSITIVE_INFINITY);
});

test('is empty when nothing can be computed', async () => {
  expect(await readRows('nghe-an')).toEqual([]);
});
