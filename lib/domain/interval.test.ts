import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { anyAmount, anyPositiveAmount } from '#tests/fixtures/amounts.ts';
import {
  addIntervals,
  divideIntervals,
  type Interval,
  intervalsOverlap,
  scaleInterval,
  toAmountInterval,
  toPercentInterval,
} from './interval.ts';

const between = (low: number | string, high: number | string | null): Interval => ({
  low: new Fraction(low),
  high: high === null ? null : new Fraction(high),
});
const ends = ({ low, high }: Interval) => [low.toString(), high?.toString() ?? null];
const contains = ({ low, high }: Interval, value: bigint) =>
  low.compare(value) <= 0 && (high === null || high.compare(value) >= 0);

describe('a printed amount stands for', () => {
  test.each([
    { bound: 'exact', says: 'half a step to each side', low: '130350000000', high: '130450000000' },
    { bound: 'over', says: 'up to a step more', low: '130400000000', high: '130500000000' },
    { bound: 'under', says: 'up to a step less', low: '130300000000', high: '130400000000' },
    { bound: 'about', says: 'a step to each side', low: '130300000000', high: '130500000000' },
  ] as const)('$bound 130,4 tỷ: $says', ({ bound, low, high }) => {
    expect(ends(toAmountInterval({ amountVnd: 130_400_000_000n, stepVnd: 100_000_000n, bound }))).toEqual([
      low,
      high,
    ]);
  });

  test.each([
    { bound: 'exact', amountVnd: 0n, stepVnd: 1n, low: '0', high: '0.5' },
    { bound: 'under', amountVnd: 0n, stepVnd: 1n, low: '0', high: '0' },
    { bound: 'under', amountVnd: 2n, stepVnd: 1n, low: '1', high: '2' },
    { bound: 'about', amountVnd: 1n, stepVnd: 1n, low: '0', high: '2' },
    { bound: 'about', amountVnd: 1n, stepVnd: 2n, low: '0', high: '3' },
  ] as const)('never less than nothing: $bound $amountVnd by $stepVnd', ({ low, high, ...printed }) => {
    expect(ends(toAmountInterval(printed))).toEqual([low, high]);
  });

  test('itself among others', () => {
    fc.assert(fc.property(anyAmount, (printed) => contains(toAmountInterval(printed), printed.amountVnd)));
  });
});

test.each([
  ['91.7', '0.1', 'exact', '91.65', '91.75'],
  ['0.01', '0.01', 'exact', '0.005', '0.015'],
  ['-13.95', '0.01', 'exact', '-13.955', '-13.945'],
  ['60', '1', 'under', '59', '60'],
  ['0', '1', 'exact', '-0.5', '0.5'],
  ['-21', '1', 'under', '-21', '-20'],
  ['-21', '1', 'over', '-22', '-21'],
  ['-8', '1', 'about', '-9', '-7'],
] as const)('a printed %s %% by %s, %s, stands for %s to %s', (valuePct, stepPct, bound, low, high) => {
  expect(ends(toPercentInterval({ valuePct, stepPct, bound }))).toEqual([low, high]);
});

describe('a sum of intervals', () => {
  test('adds the low ends and the high ends', () => {
    expect(ends(addIntervals(between(1, 2), between(10, 20)))).toEqual(['11', '22']);
  });

  test.each([
    [between(1, null), between(10, 20)],
    [between(10, 20), between(1, null)],
  ])('has no upper end when one has none', (a, b) => {
    expect(ends(addIntervals(a, b))).toEqual(['11', null]);
  });

  test('is the same in either order and holds the sum of the printed values', () => {
    fc.assert(
      fc.property(anyAmount, anyAmount, (a, b) => {
        const sum = addIntervals(toAmountInterval(a), toAmountInterval(b));
        expect(ends(sum)).toEqual(ends(addIntervals(toAmountInterval(b), toAmountInterval(a))));
        expect(contains(sum, a.amountVnd + b.amountVnd)).toBe(true);
      }),
    );
  });
});

describe('a quotient of intervals', () => {
  test.each([
    { what: 'the smallest by the largest, the largest by the smallest', by: between(2, 4), is: ['1.5', '4'] },
    { what: 'no upper end when the divisor may be zero', by: between(0, 4), is: ['1.5', null] },
    { what: 'no upper end and nothing below when the divisor is zero', by: between(0, 0), is: ['0', null] },
    { what: 'nothing below when the divisor has no upper end', by: between(2, null), is: ['0', '4'] },
  ])('takes $what', ({ by, is }) => {
    expect(ends(divideIntervals(between(6, 8), by))).toEqual(is);
  });

  test('has no upper end when the dividend has none', () => {
    expect(ends(divideIntervals(between(6, null), between(2, 4)))).toEqual(['1.5', null]);
  });

  test('holds the quotient of the printed values', () => {
    fc.assert(
      fc.property(anyAmount, anyPositiveAmount, (a, b) => {
        const { low, high } = divideIntervals(toAmountInterval(a), toAmountInterval(b));
        const printed = new Fraction(a.amountVnd, b.amountVnd);
        expect(low.compare(printed)).toBeLessThanOrEqual(0);
        expect(high?.compare(printed)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

test.each([
  [between('0.5', '1.5'), 100, 0, ['50', '150']],
  [between('0.5', '1.5'), 100, -100, ['-50', '50']],
  [between('0.5', null), 100, -100, ['-50', null]],
] as const)('an interval is stretched, then moved', (interval, factor, offset, is) => {
  expect(ends(scaleInterval(interval, factor, offset))).toEqual(is);
});

test.each([
  ['one inside the other', between(1, 9), between(2, 3), true],
  ['ends that touch', between(1, 2), between(2, 3), true],
  ['a gap', between(1, 2), between('2.000001', 3), false],
  ['one without an upper end below the other', between(1, null), between(5, 6), true],
  ['one without an upper end above the other', between(7, null), between(5, 6), false],
] as const)('two intervals meet: %s', (_, a, b, meet) => {
  expect(intervalsOverlap(a, b)).toBe(meet);
  expect(intervalsOverlap(b, a)).toBe(meet);
});
