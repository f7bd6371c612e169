import { expect, test } from 'vitest';
import { findById, readRealAreas, readRealFigures } from '#tests/fixtures/figure.ts';
import { computeIndicators } from './indicator.ts';
import { computeShare } from './share.ts';
import { listYearShares } from './year-shares.ts';

test('lists what has both amounts, newest year first, plan before actual, each with its very amounts', async () => {
  const region = findById(await readRealAreas(), 'phia-bac');
  const shares = listYearShares(computeIndicators(region, await readRealFigures('phia-bac')));
  expect(shares.map(({ year, measure }) => `${year} ${measure}`)).toEqual([
    '2021 plan',
    '2021 actual',
    '2016 plan',
    '2016 actual',
    '2013 actual',
  ]);
  for (const { share, national, local } of shares) expect(share).toEqual(computeShare(national, local));
});

test('lists nothing where there are no rows', () => {
  expect(listYearShares([])).toEqual([]);
});
