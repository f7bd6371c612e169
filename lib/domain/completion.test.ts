import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyAmount, anyPositiveAmount } from '#tests/fixtures/amounts.ts';
import { operand } from '#tests/fixtures/figure.ts';
import { computeCompletion } from './completion.ts';
import { type Rate, toReasonCode } from './rate.ts';

// The northern region in 2021: a plan of 142,2 tỷ and an actual of 130,4 tỷ.
const plan = operand();
const actual130 = { measure: 'actual', amountVnd: 130_400_000_000n } as const;
const reasonOf = (rate: Rate) => (rate.state === 'refused' ? toReasonCode(rate.reason) : rate.state);

test('130,4 of 142,2 tỷ is 91,70 %, certain to one decimal', () => {
  const rate = computeCompletion(plan, operand(actual130));
  expect(rate).toEqual({
    state: 'ok',
    months: 12,
    pct: expect.closeTo(91.70183, 5),
    lowPct: expect.closeTo(91.63445, 5),
    highPct: expect.closeTo(91.76926, 5),
    digits: 1,
    asRange: false,
  });
});

test.each([
  ['the year', { measure: 'actual', period: 'FY' }, 'ok', 12],
  ['an estimate of the year', { measure: 'estimate', period: 'FY' }, 'estimate', 12],
  ['eleven months', { measure: 'actual', period: 'M11' }, 'progress', 11],
  ['nine months', { measure: 'actual', period: 'M09' }, 'progress', 9],
  ['an estimate of nine months', { measure: 'estimate', period: 'M09' }, 'progress', 9],
  ['one month', { measure: 'actual', period: 'M01' }, 'progress', 1],
] as const)('the actual of %s gives a rate marked so', (_, own, state, months) => {
  expect(computeCompletion(plan, operand(own))).toMatchObject({ state, months });
});

describe('refuses completion', () => {
  test.each([
    ['without a plan', null, operand(actual130), 'plan_missing'],
    ['without an actual', plan, null, 'actual_missing'],
    ['without either', null, null, 'both_missing'],
    ['of a round', plan, operand({ ...actual130, period: 'ROUND' }), 'actual_round'],
    ['of an undated actual', plan, operand({ ...actual130, period: 'UNDATED' }), 'actual_undated'],
    ['of a plan of zero', operand({ amountVnd: 0n, stepVnd: 1n }), operand(actual130), 'plan_zero'],
    [
      'of nothing of a plan of zero',
      operand({ amountVnd: 0n, stepVnd: 1n }),
      operand({ measure: 'actual', amountVnd: 0n, stepVnd: 1n }),
      'plan_zero',
    ],
    ['of a plan of part of the year', operand({ period: 'M08' }), operand(actual130), 'plan_period_differs'],
    [
      'of a plan that private capital may be part of',
      operand({ caveats: ['private_capital_possible'] }),
      operand(actual130),
      'plan_caveat:private_capital_possible',
    ],
    [
      'of an actual of one activity',
      plan,
      operand({ ...actual130, caveats: ['one_activity'] }),
      'actual_caveat:one_activity',
    ],
    [
      'when only the plan is of a mixed programme',
      operand({ caveats: ['mixed_programme'] }),
      operand(actual130),
      'plan_caveat:mixed_programme',
    ],
  ])('%s', (_, thePlan, theActual, reason) => {
    expect(reasonOf(computeCompletion(thePlan, theActual))).toBe(reason);
  });
});

test('a plan of one đồng is not zero', () => {
  expect(computeCompletion(operand({ amountVnd: 1n, stepVnd: 1n }), operand(actual130)).state).toBe('ok');
});

test('nothing spent of a plan is 0 %, not missing', () => {
  const nothing = operand({ measure: 'actual', amountVnd: 0n, stepVnd: 1n });
  expect(computeCompletion(plan, nothing)).toMatchObject({ state: 'ok', pct: 0, lowPct: 0, digits: 2 });
});

test('both of a mixed programme give a rate', () => {
  const mixed = { caveats: ['mixed_programme'] } as const;
  expect(computeCompletion(operand(mixed), operand({ ...actual130, ...mixed })).state).toBe('ok');
});

test('more than the plan is not clipped', () => {
  const twice = operand({ measure: 'actual', amountVnd: 284_400_000_000n });
  expect(computeCompletion(plan, twice)).toMatchObject({ state: 'ok', pct: 200 });
});

test.each([
  ['"under 1 tỷ"', { bound: 'under', amountVnd: 1_000_000_000n, stepVnd: 1_000_000_000n }],
  ['"about 1 tỷ"', { bound: 'about', amountVnd: 1_000_000_000n, stepVnd: 1_000_000_000n }],
] as const)('a plan of %s may be zero, so the rate has no upper end', (_, own) => {
  const one = operand({ measure: 'actual', amountVnd: 1_000_000_000n, stepVnd: 1_000_000n });
  expect(computeCompletion(operand(own), one)).toMatchObject({ pct: 100, highPct: null, asRange: true });
});

const printedOf = (rate: Rate) => (rate.state === 'refused' ? Number.NaN : rate.pct);

test('the rate lies between its ends, whatever the amounts', () => {
  fc.assert(
    fc.property(anyPositiveAmount, anyAmount, (planned, spent) => {
      const rate = computeCompletion(operand(planned), operand({ ...spent, measure: 'actual' }));
      expect(rate).toMatchObject({ state: 'ok', lowPct: expect.any(Number), highPct: expect.any(Number) });
      if (rate.state === 'refused') return;
      expect(rate.lowPct).toBeLessThanOrEqual(rate.pct);
      expect(rate.highPct).toBeGreaterThanOrEqual(rate.pct);
    }),
  );
});

test('completion grows with the actual and falls with the plan', () => {
  const tenthOfTy = fc.bigInt({ min: 1n, max: 10_000n }).map((tenths) => tenths * 100_000_000n);
  fc.assert(
    fc.property(tenthOfTy, tenthOfTy, tenthOfTy, (planned, spent, more) => {
      const rate = (of: bigint, amountVnd: bigint) =>
        printedOf(computeCompletion(operand({ amountVnd: of }), operand({ measure: 'actual', amountVnd })));
      expect(rate(planned, spent + more)).toBeGreaterThan(rate(planned, spent));
      expect(rate(planned + more, spent)).toBeLessThan(rate(planned, spent));
    }),
  );
});

test('a completion of 138 % is given as it is, not clipped', () => {
  const rate = computeCompletion(
    operand({ amountVnd: 10_000_000_000n }),
    operand({ measure: 'actual', amountVnd: 13_800_000_000n }),
  );
  expect(rate).toMatchObject({ state: 'ok', pct: 138 });
});
