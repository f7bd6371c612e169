import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPositiveAmount } from '#tests/fixtures/amounts.ts';
import { operand } from '#tests/fixtures/figure.ts';
import { computeGrowth, type Growth } from './growth.ts';
import { toReasonCode } from './rate.ts';

// The northern region's plan: 142,2 tỷ in 2021, 174,3 tỷ in 2022.
const base = operand({ yearFrom: 2021 });
const plan2022 = operand({ yearFrom: 2022, amountVnd: 174_300_000_000n });
const zero = operand({ amountVnd: 0n, stepVnd: 1n });
const plain = { baseIsOfPredecessors: false, baseHasOtherPeriod: false };
const reasonOf = (growth: Growth) =>
  growth.state === 'refused' ? toReasonCode(growth.reason) : growth.state;

test('from 142,2 to 174,3 tỷ is +22,57 % and 32,1 tỷ more, certain to one decimal', () => {
  expect(computeGrowth(plan2022, base, plain)).toEqual({
    state: 'ok',
    pct: expect.closeTo(22.57384, 5),
    lowPct: expect.closeTo(22.49561, 5),
    highPct: expect.closeTo(22.65213, 5),
    digits: 1,
    asRange: false,
    changeVnd: 32_100_000_000n,
  });
});

test('a fall is negative, and so is its change', () => {
  expect(computeGrowth(base, plan2022, plain)).toMatchObject({
    pct: expect.closeTo(-18.41652, 5),
    changeVnd: -32_100_000_000n,
  });
});

test('to nothing is −100 %', () => {
  expect(computeGrowth(zero, base, plain)).toMatchObject({ state: 'ok', pct: -100, lowPct: -100 });
});

test.each([
  ['actual', 'ok'],
  ['estimate', 'estimate'],
] as const)('%s over the same is a growth marked %s', (measure, state) => {
  expect(computeGrowth(operand({ measure }), operand({ measure }), plain).state).toBe(state);
});

test.each(['M01', 'M06', 'M09', 'M11'] as const)(
  '%s over the same months of the year before grows',
  (period) => {
    expect(computeGrowth(operand({ period }), operand({ period }), plain).state).toBe('ok');
  },
);

describe('refuses growth', () => {
  test.each([
    ['of nothing printed', null, base, plain, 'this_missing'],
    ['of nothing printed over nothing', null, null, plain, 'this_missing'],
    ['over nothing printed', base, null, plain, 'base_missing'],
    ['over another period only', base, null, { ...plain, baseHasOtherPeriod: true }, 'period_differs'],
    [
      'of a unit formed in the year',
      base,
      null,
      { ...plain, baseIsOfPredecessors: true },
      'boundaries_changed',
    ],
    [
      'of a unit formed in the year, before the period',
      base,
      null,
      { baseIsOfPredecessors: true, baseHasOtherPeriod: true },
      'boundaries_changed',
    ],
    ['of nine months over a year', operand({ period: 'M09' }), base, plain, 'period_differs'],
    ['of a round', operand({ period: 'ROUND' }), operand({ period: 'ROUND' }), plain, 'this_round'],
    [
      'of an undated amount',
      operand({ period: 'UNDATED' }),
      operand({ period: 'UNDATED' }),
      plain,
      'this_undated',
    ],
    [
      'of an estimate over an actual',
      operand({ measure: 'estimate' }),
      operand({ measure: 'actual' }),
      plain,
      'measure_differs',
    ],
    ['over zero', base, zero, plain, 'base_zero'],
    ['of zero over zero', zero, zero, plain, 'base_zero'],
    ['of one round in a year', operand({ caveats: ['one_round'] }), base, plain, 'this_caveat:one_round'],
    [
      'over an amount of partial scope',
      plan2022,
      operand({ caveats: ['partial_scope'] }),
      plain,
      'base_caveat:partial_scope',
    ],
    [
      'of an unmixed over a mixed programme',
      plan2022,
      operand({ caveats: ['mixed_programme'] }),
      plain,
      'base_caveat:mixed_programme',
    ],
  ])('%s', (_, current, before, context, reason) => {
    expect(reasonOf(computeGrowth(current, before, context))).toBe(reason);
  });
});

test('a base that may be zero leaves growth without an upper end', () => {
  const under = operand({ bound: 'under', amountVnd: 1_000_000_000n, stepVnd: 1_000_000_000n });
  expect(computeGrowth(base, under, plain)).toMatchObject({ highPct: null, asRange: true });
});

test('an amount over itself has grown by nothing, and nothing lies between the ends', () => {
  fc.assert(
    fc.property(anyPositiveAmount, (printed) => {
      const growth = computeGrowth(operand(printed), operand(printed), plain);
      expect(growth).toMatchObject({ state: 'ok', pct: 0, changeVnd: 0n });
      if (growth.state === 'refused') return;
      expect(growth.lowPct).toBeLessThanOrEqual(0);
      expect(growth.highPct).toBeGreaterThanOrEqual(0);
    }),
  );
});
