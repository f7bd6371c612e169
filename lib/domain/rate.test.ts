import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { area } from '#tests/fixtures/figure.ts';
import type { Interval } from './interval.ts';
import {
  type OperandName,
  type Refusal,
  refusalCodes,
  refuse,
  refuseGap,
  refuseOpenPeriod,
  toComputed,
  toDigits,
  toReasonCode,
} from './rate.ts';
import { caveats } from './vocabulary.ts';

test.each([
  ['0', 2],
  ['0.0249', 2],
  ['0.025', 1],
  ['0.0251', 1],
  ['0.2499', 1],
  ['0.25', 0],
  ['0.2501', 0],
  ['40', 0],
] as const)('± %s points supports %d decimals', (halfWidth, digits) => {
  expect(toDigits(new Fraction(halfWidth))).toBe(digits);
});

/** Around one half: 50 ± `points` percent. */
const around = (points: string): Interval => ({
  low: new Fraction(50).sub(points).div(100),
  high: new Fraction(50).add(points).div(100),
});
const half = { dividendVnd: 1n, divisorVnd: 2n };

test.each([
  ['2.4999', false],
  ['2.5', true],
  ['2.5001', true],
] as const)('± %s points is shown as a range: %s', (points, asRange) => {
  expect(toComputed('ok', half, around(points))).toMatchObject({ digits: 0, asRange });
});

test('a rate without an upper end is shown as a range', () => {
  const quotient = { low: new Fraction('0.4'), high: null };
  expect(toComputed('estimate', half, quotient)).toEqual({
    state: 'estimate',
    pct: 50,
    lowPct: 40,
    highPct: null,
    digits: 0,
    asRange: true,
  });
});

test('a growth is the quotient less one hundred percent', () => {
  expect(toComputed('ok', half, around('0.1'), -100)).toEqual({
    state: 'ok',
    pct: -50,
    lowPct: -50.1,
    highPct: -49.9,
    digits: 1,
    asRange: false,
  });
});

test('a rate keeps the digits of amounts of one đồng in thousands of tỷ', () => {
  const amounts = { dividendVnd: 1_000_000_000_001n, divisorVnd: 3_000_000_000_000n };
  const quotient = { low: new Fraction('0.3333'), high: new Fraction('0.3334') };
  expect(toComputed('ok', amounts, quotient).pct).toBeCloseTo(33.333333333366667, 12);
});

test.each([
  [refuse('both_missing'), 'both_missing'],
  [refuse('missing', 'plan'), 'plan_missing'],
  [refuse('zero', 'base'), 'base_zero'],
  [refuse('caveat', 'actual', 'one_round'), 'actual_caveat:one_round'],
  [refuse('boundaries_changed'), 'boundaries_changed'],
  [refuseOpenPeriod('actual', 'ROUND'), 'actual_round'],
  [
    refuseGap(
      { code: 'incomplete', missing: [area({ id: 'hoa-binh' }), area({ id: 'vinh-phuc' })] },
      'actual',
    ),
    'actual_incomplete:hoa-binh+vinh-phuc',
  ],
  [refuseGap({ code: 'measure_differs', missing: [] }, 'base'), 'base_measure_differs'],
  [refuseOpenPeriod('this', 'UNDATED'), 'this_undated'],
] as const)('a refusal is printed as its code: %#', ({ reason }, code) => {
  expect(toReasonCode(reason)).toBe(code);
});

test('no two refusals have one code', () => {
  const operands: (OperandName | null)[] = [null, 'plan', 'actual', 'this', 'base', 'national', 'local'];
  const refusals: Refusal[] = refusalCodes.flatMap((code) =>
    operands.flatMap((operand) => [null, ...caveats].map((caveat) => ({ code, operand, caveat }))),
  );
  expect(new Set(refusals.map(toReasonCode)).size).toBe(refusals.length);
});
