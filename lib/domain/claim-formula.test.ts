import { expect, test } from 'vitest';
import { claim } from '#tests/fixtures/figure.ts';
import { listClaimAreas, listClaimCells, toClaimFormula } from './claim-formula.ts';

test.each([
  ['plan_same_year', { yearFrom: 2021, period: 'FY', measure: 'plan', funding: 'national' }],
  ['total_plan_same_year', { yearFrom: 2021, period: 'FY', measure: 'plan', funding: 'total' }],
  ['plan_prev_year', { yearFrom: 2020, period: 'FY', measure: 'plan', funding: 'national' }],
  ['actual_prev_year', { yearFrom: 2020, period: 'FY', measure: 'actual', funding: 'national' }],
  ['same_period_prev_year', { yearFrom: 2020, period: 'M09', measure: 'actual', funding: 'national' }],
  ['funding_total', { yearFrom: 2021, period: 'M09', measure: 'actual', funding: 'total' }],
] as const)('%s of nine months of national funding in 2021', (base, expected) => {
  const formula = toClaimFormula(claim({ base, period: 'M09', funding: 'national' }));
  expect(formula?.bases[0]).toMatchObject({ area: 'phia-bac', ...expected });
});

test("another area's total is the same amount of that area", () => {
  const formula = toClaimFormula(claim({ kind: 'share', base: 'area_total', baseArea: 'ca-nuoc' }));
  expect(formula?.bases).toEqual([{ ...formula?.part, area: 'ca-nuoc' }]);
});

test('a check needs the figures of the area that a claim speaks of and of the one that it compares with', () => {
  const share = { kind: 'share', base: 'area_total' } as const;
  const claims = [
    claim({ area: 'nghe-an' }),
    claim({ ...share, area: 'nghe-an', baseArea: 'phia-bac' }),
    claim({ ...share, area: 'nghe-an', baseArea: 'ca-nuoc' }),
    claim({ ...share, area: 'nghe-an', baseArea: 'phia-bac' }),
  ];
  expect(listClaimAreas(claims)).toEqual(['nghe-an', 'phia-bac', 'ca-nuoc']);
  expect(listClaimAreas([claim({ base: 'unknown' })])).toEqual([]);
});

test('an estimate grows over an actual, or over an estimate when there is none', () => {
  const formula = toClaimFormula(
    claim({ kind: 'growth', measure: 'estimate', base: 'same_period_prev_year' }),
  );
  expect(formula?.bases.map(({ measure }) => measure)).toEqual(['actual', 'estimate']);
});

test('only growth is the percentage less a hundred', () => {
  const offsets = (['completion', 'growth', 'share'] as const).map(
    (kind) => toClaimFormula(claim({ kind }))?.offset,
  );
  expect(offsets).toEqual([0, -100, 0]);
});

test('a span of years is compared with the span of the same length before it', () => {
  const formula = toClaimFormula(claim({ yearFrom: 2016, yearTo: 2020, base: 'plan_prev_year' }));
  expect(formula?.bases[0]).toMatchObject({ yearFrom: 2011, yearTo: 2015 });
});

test('an unknown base gives no formula', () => {
  expect(toClaimFormula(claim({ base: 'unknown' }))).toBeNull();
});

test('a total is checked with its two parts too, each cell once', () => {
  const national = claim({ funding: 'national' });
  expect(listClaimCells([national, national])).toEqual([
    'phia-bac|2021|2021|FY|national|actual',
    'phia-bac|2021|2021|FY|national|plan',
  ]);
  expect(listClaimCells([claim()])).toHaveLength(6);
  expect(listClaimCells([claim({ base: 'unknown' })])).toEqual([]);
});
