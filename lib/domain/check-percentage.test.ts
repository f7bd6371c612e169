import { expect, test } from 'vitest';
import { area, figure, source } from '#tests/fixtures/figure.ts';
import { checkPercentage, type RateName } from './check-percentage.ts';
import { computeIndicators } from './indicator.ts';
import { toReasonCode } from './rate.ts';

const north = area({ id: 'phia-bac', kind: 'region', validTo: null });
const plan = figure();
const actual = figure({ measure: 'actual', amountVnd: 130_400_000_000n, position: 2 });
const planBefore = figure({ yearFrom: 2020, amountVnd: 158_000_000_000n, position: 3 });

function check(figures: (typeof plan)[], name: RateName, valuePct: string, stepPct = '0.1') {
  const row = computeIndicators(north, figures).find(({ year }) => year === 2021) ?? null;
  return checkPercentage(row, name, { valuePct, stepPct, bound: 'exact' });
}

test.each([
  ['completion', '91.7', '0.1', 'consistent'],
  ['completion', '91.6', '0.1', 'consistent'],
  ['completion', '91.5', '0.1', 'differs'],
  ['completion', '91.9', '0.1', 'differs'],
  ['completion', '92', '1', 'consistent'],
  ['completion', '90', '1', 'differs'],
  ['plan_growth', '-10', '0.1', 'consistent'],
  ['plan_growth', '10', '0.1', 'differs'],
] as const)(
  '%s of %s %% with step %s is %s with 130,4 of 142,2 after a plan of 158',
  (name, pct, step, verdict) => {
    const { verdict: found, reason } = check([plan, actual, planBefore], name, pct, step);
    expect([found, reason]).toEqual([verdict, null]);
  },
);

test('the difference is what was said less what is computed', () => {
  expect(check([plan, actual], 'completion', '81.7').differencePp).toBeCloseTo(
    81.7 - (130.4 / 142.2) * 100,
    9,
  );
});

test.each([
  ['nothing is known of the year', [planBefore], 'completion', null],
  ['the actual is missing', [plan], 'completion', 'actual_missing'],
  ['the year before is missing', [plan, actual], 'actual_growth', 'base_missing'],
  [
    'an amount is one round alone',
    [plan, figure({ ...actual, caveats: ['one_round'] })],
    'completion',
    'actual_caveat:one_round',
  ],
] as const)('stays unchecked when %s', (_, figures, name, code) => {
  const { verdict, differencePp, reason } = check([...figures], name, '91.7');
  expect([verdict, differencePp, reason && toReasonCode(reason)]).toEqual([
    'unchecked',
    null,
    code ?? 'both_missing',
  ]);
});

test('completion is that of the row: by the plan of the actual’s own report', () => {
  const report = source({ id: 'report' });
  const figures = [
    figure({ amountVnd: 200_000_000_000n, source: source({ publishedOn: '2023-01-01' }) }),
    figure({ amountVnd: 142_200_000_000n, source: report, position: 2 }),
    figure({ measure: 'actual', amountVnd: 130_400_000_000n, source: report, position: 3 }),
  ];
  expect(check(figures, 'completion', '91.7').verdict).toBe('consistent');
});
