import { expect, test } from 'vitest';
import { computeChecks } from '#lib/domain/checks.ts';
import { claim, figure } from '#tests/fixtures/figure.ts';
import { countVerdicts, narrowChecks } from './narrow-checks.ts';

const areas = [
  { id: 'ca-nuoc', regions: [] },
  { id: 'phia-bac', regions: [] },
  { id: 'nghe-an', regions: ['phia-bac'] },
];
const bn = 1_000_000_000n;
const figures = [
  figure({ id: 'plan', area: 'nghe-an', amountVnd: 10n * bn }),
  figure({ id: 'actual', area: 'nghe-an', measure: 'actual', amountVnd: 9n * bn }),
  figure({ id: 'national', area: 'phia-bac', funding: 'national', amountVnd: 4n * bn }),
  figure({ id: 'local', area: 'phia-bac', funding: 'local', amountVnd: 6n * bn }),
  figure({ id: 'total', area: 'phia-bac', amountVnd: 10n * bn }),
  figure({ id: 'again', area: 'phia-bac', amountVnd: 12n * bn, position: 2 }),
  figure({ id: 'span', area: 'ca-nuoc', yearFrom: 2020, yearTo: 2022 }),
  figure({ id: 'span-again', area: 'ca-nuoc', yearFrom: 2020, yearTo: 2022, position: 2 }),
];
const claims = [
  claim({ id: 'right', area: 'nghe-an', valuePct: '90' }),
  claim({ id: 'wrong', area: 'nghe-an', valuePct: '95' }),
  claim({ id: 'open', area: 'phia-bac' }),
];
const checks = computeChecks(figures, claims);
const everything = { verdict: null, region: null, year: null };
const narrow = (wish: Partial<Parameters<typeof narrowChecks>[2]>) => {
  const found = narrowChecks(checks, areas, { ...everything, ...wish });
  return [
    ...found.claims.map((check) => check.claim.id),
    ...found.totals.map(({ total }) => total.id),
    ...found.cells.map(({ cell }) => cell.area),
  ];
};

test('narrowed to nothing everything stands', () => {
  expect(narrowChecks(checks, areas, everything)).toEqual(checks);
});

test.each([
  [{ verdict: 'differs' }, ['wrong', 'phia-bac', 'ca-nuoc']],
  [{ verdict: 'consistent' }, ['right', 'total', 'phia-bac', 'ca-nuoc']],
  [{ region: 'phia-bac' }, ['right', 'wrong', 'open', 'total', 'again', 'phia-bac']],
  [{ region: 'ca-nuoc' }, ['ca-nuoc']],
  [{ year: '2022' }, ['ca-nuoc']],
  [{ year: '2019' }, []],
] as const)('%o leaves %o', (wish, left) => {
  expect(narrow(wish)).toEqual(left);
});

test('verdicts are counted one by one, those of none too', () => {
  expect(countVerdicts(checks.claims)).toEqual({
    total: 3,
    checked: 2,
    verdicts: [
      { verdict: 'differs', count: 1 },
      { verdict: 'consistent', count: 1 },
      { verdict: 'unchecked', count: 1 },
    ],
  });
  expect(countVerdicts([]).verdicts.map(({ count }) => count)).toEqual([0, 0, 0]);
});
