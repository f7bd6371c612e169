import fc from 'fast-check';
import { expect, test } from 'vitest';
import { priceIndex } from '#tests/fixtures/people-and-prices.ts';
import { computePriceFactor, findPriceYear } from './price-factor.ts';

const printed = [priceIndex(2021, '110'), priceIndex(2022, '120'), priceIndex(2024, '105')];

test.each([
  { from: 2022, to: 2022, value: 1 },
  { from: 2021, to: 2022, value: 1.2 },
  { from: 2020, to: 2022, value: 1.32 },
  { from: 2022, to: 2020, value: 1 / 1.32 },
])('the prices of $to are $value times those of $from', ({ from, to, value }) => {
  const factor = computePriceFactor(printed, from, to);
  expect('value' in factor && factor.value.valueOf()).toBeCloseTo(value, 12);
});

test.each([
  { from: 2022, to: 2024, missing: [2023] },
  { from: 2025, to: 2023, missing: [2025] },
  { from: 2018, to: 2021, missing: [2019, 2020] },
])('nothing is chained from $from to $to without the indexes of $missing', ({ from, to, missing }) => {
  expect(computePriceFactor(printed, from, to)).toEqual({ missing });
});

test('a factor belongs to its list of indexes and its two years', () => {
  const others = [priceIndex(2021, '120'), priceIndex(2022, '120')];
  const value = (...asked: Parameters<typeof computePriceFactor>) => {
    const factor = computePriceFactor(...asked);
    return 'value' in factor ? factor.value.valueOf() : null;
  };
  expect(value(printed, 2020, 2021)).toBe(1.1);
  expect(value(others, 2020, 2021)).toBe(1.2);
  expect(value(printed, 2020, 2022)).toBe(1.32);
  expect(value(printed, 2020, 2021)).toBe(1.1);
});

test('prices are told in the newest year that has an index', () => {
  expect(findPriceYear(printed)).toBe(2024);
  expect(findPriceYear([])).toBeNull();
});

const chain = fc
  .array(fc.integer({ min: 8_001, max: 20_000 }), { minLength: 2, maxLength: 12 })
  .map((cents) => cents.map((cent, index) => priceIndex(2001 + index, (cent / 100).toFixed(2))));

test('a chain forth and back is nothing, and a chain over a year is the product of its halves', () => {
  fc.assert(
    fc.property(chain, fc.nat(), (indexes, at) => {
      const [first, last] = [2000, 2000 + indexes.length];
      const between = first + (at % (indexes.length + 1));
      const value = (from: number, to: number) => {
        const factor = computePriceFactor(indexes, from, to);
        if ('missing' in factor) throw new Error('A whole chain has no gap.');
        const { low, high } = factor.interval;
        expect(low.lte(factor.value) && high?.gte(factor.value)).toBe(true);
        return factor.value;
      };
      expect(value(first, last).mul(value(last, first)).equals(1)).toBe(true);
      expect(value(first, between).mul(value(between, last)).equals(value(first, last))).toBe(true);
    }),
    { numRuns: 50 },
  );
});
