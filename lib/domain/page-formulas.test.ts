import { expect, test } from 'vitest';
import { area, figure } from '#tests/fixtures/figure.ts';
import { computeIndicators } from './indicator.ts';
import { listPageFormulas } from './page-formulas.ts';
import { listRevisedPlans } from './revised-plan.ts';
import { rollUp } from './roll-up.ts';

const actual = { measure: 'actual', amountVnd: 90_000_000_000n } as const;
const source = figure().source;
const figures = [
  figure({ position: 1, amountVnd: 100_000_000_000n, source: { ...source, publishedOn: '2021-01-01' } }),
  figure({
    position: 2,
    amountVnd: 120_000_000_000n,
    caveats: ['revised'],
    source: { ...source, id: 'later', publishedOn: '2021-09-01' },
  }),
  figure({ position: 3, ...actual }),
  figure({ position: 4, yearFrom: 2020, amountVnd: 80_000_000_000n }),
];
const former = ['a', 'b'].map((id) => ({
  area: area({ id }),
  figures: figures.map((one) => ({ ...one, area: id })),
}));

test('rows as reported come first, then versions of plans, then totals and completions of today’s map without its growth', () => {
  const indicators = computeIndicators({ id: 'phia-bac', validFrom: null }, figures);
  const plans = listRevisedPlans(figures, indicators);
  const rolledUp = rollUp({ id: 'c' }, former, []);
  const ids = listPageFormulas(indicators, plans, rolledUp).map(({ id }) => id);
  const version = ids.findIndex((id) => id.includes('-plan-figure-'));
  const today = ids.findIndex((id) => id.endsWith('-boundaries-2025'));
  expect(ids.slice(0, version)).toEqual(['2021-total-FY-completion', '2021-total-FY-plan-growth']);
  expect(today).toBe(version + 1);
  expect(ids.slice(today)).toEqual([
    '2021-total-FY-plan-total-boundaries-2025',
    '2021-total-FY-actual-total-boundaries-2025',
    '2021-total-FY-completion-boundaries-2025',
    '2020-total-FY-plan-total-boundaries-2025',
  ]);
});
