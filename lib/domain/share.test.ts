import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyAmount, anyPositiveAmount } from '#tests/fixtures/amounts.ts';
import { operand } from '#tests/fixtures/figure.ts';
import { toReasonCode } from './rate.ts';
import { computeShare, type Share } from './share.ts';

// The northern region's plan of 2021: 50,6 tỷ national, 91,5 tỷ local.
const national = operand({ funding: 'national', amountVnd: 50_600_000_000n });
const local = operand({ funding: 'local', amountVnd: 91_500_000_000n });
const zero = operand({ amountVnd: 0n, stepVnd: 1n });
const reasonOf = (share: Share) => (share.state === 'refused' ? toReasonCode(share.reason) : share.state);

test('50,6 and 91,5 tỷ are 35,6 and 64,4 % of both together', () => {
  expect(computeShare(national, local)).toMatchObject({
    state: 'ok',
    national: { pct: expect.closeTo(35.60873, 5), digits: 1, asRange: false },
    local: { pct: expect.closeTo(64.39127, 5), digits: 1, asRange: false },
  });
});

test('the ends of a share take the most of one part with the least of the other', () => {
  expect(computeShare(national, local)).toMatchObject({
    national: { lowPct: expect.closeTo(35.57354, 5), highPct: expect.closeTo(35.64391, 5) },
    local: { lowPct: expect.closeTo(64.35609, 5), highPct: expect.closeTo(64.42646, 5) },
  });
});

test.each([
  ['no national money', zero, local, 0, 100],
  ['no local money', national, zero, 100, 0],
])('%s is a share of 0 %%, not a missing one', (_, a, b, nationalPct, localPct) => {
  expect(computeShare(a, b)).toMatchObject({ national: { pct: nationalPct }, local: { pct: localPct } });
});

describe('refuses a share', () => {
  test.each([
    ['without either', null, null, 'both_missing'],
    ['without national money', null, local, 'national_missing'],
    ['without local money', national, null, 'local_missing'],
    ['of different periods', operand({ period: 'M09' }), local, 'period_differs'],
    ['of different measures', operand({ measure: 'actual' }), local, 'measure_differs'],
    ['of nothing and nothing', zero, zero, 'zero'],
    ['of one round', operand({ caveats: ['one_round'] }), local, 'national_caveat:one_round'],
    ['of one activity', national, operand({ caveats: ['one_activity'] }), 'local_caveat:one_activity'],
  ])('%s', (_, a, b, reason) => {
    expect(reasonOf(computeShare(a, b))).toBe(reason);
  });
});

test('both shares are 100 together and lie between their ends, none below 0 or above 100', () => {
  fc.assert(
    fc.property(anyAmount, anyPositiveAmount, (a, b) => {
      const share = computeShare(operand(a), operand(b));
      expect(share.state).toBe('ok');
      if (share.state === 'refused') return;
      expect(share.national.pct + share.local.pct).toBeCloseTo(100, 10);
      expect(share.national.lowPct).toBeGreaterThanOrEqual(0);
      expect(share.national.pct).toBeGreaterThanOrEqual(share.national.lowPct);
      expect(share.national.highPct).toBeGreaterThanOrEqual(share.national.pct);
      expect(share.national.highPct).toBeLessThanOrEqual(100);
    }),
  );
});
