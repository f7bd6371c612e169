import { expect, test } from 'vitest';
import { figure } from '#tests/fixtures/figure.ts';
import { toFormulas } from './formula.ts';
import { computeIndicators } from './indicator.ts';
import { listRevisedPlans, toVersionFormulas, toVersionId } from './revised-plan.ts';

const bn = 1_000_000_000n;
const figures = [
  figure({ id: 'first', amountVnd: 100n * bn, caveats: ['revised'], position: 1 }),
  figure({ id: 'second', amountVnd: 120n * bn, caveats: ['revised'], position: 2 }),
  figure({ id: 'done', measure: 'actual', amountVnd: 90n * bn, position: 3 }),
];
const indicators = computeIndicators({ id: 'phia-bac', validFrom: null }, figures);

test('each version of a revised plan has a formula: the shown one that of the row, the other its own', () => {
  const [plan] = listRevisedPlans(figures, indicators);
  expect(plan?.versions.map((version) => plan && toVersionId(plan, version))).toEqual([
    '2021-total-FY-completion',
    '2021-total-FY-completion-plan-second',
  ]);
  expect(toFormulas(indicators).map(({ id }) => id)).toEqual(['2021-total-FY-completion']);
});

test("the other version's completion is the same actual over its own amount", () => {
  const [formula] = listRevisedPlans(figures, indicators).flatMap(toVersionFormulas);
  expect(formula).toMatchObject({
    id: '2021-total-FY-completion-plan-second',
    operands: [
      { role: 'actual', operand: { amountVnd: 90n * bn } },
      { role: 'plan', operand: { amountVnd: 120n * bn } },
    ],
    result: { state: 'ok', pct: 75 },
  });
});

test('a plan that was never revised has no versions', () => {
  expect(listRevisedPlans(figures.slice(1), indicators)).toEqual([]);
});

test('without an actual the versions give no completion to open', () => {
  const plans = figures.slice(0, 2);
  const rows = computeIndicators({ id: 'phia-bac', validFrom: null }, plans);
  expect(listRevisedPlans(plans, rows).flatMap(toVersionFormulas)).toEqual([]);
});
