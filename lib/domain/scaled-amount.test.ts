import fc from 'fast-check';
import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { anyPositiveAmount } from '#tests/fixtures/amounts.ts';
import { operand } from '#tests/fixtures/figure.ts';
import { population, priceIndex } from '#tests/fixtures/people-and-prices.ts';
import { toOperandInterval } from './operand.ts';
import { computeConstantPrice, computePerThousand, toScaledReasonCode } from './scaled-amount.ts';

const people = (inhabitants: number, step: number) => ({
  inhabitants,
  isSum: false,
  parts: [population({ inhabitants, step })],
});

test('12 tỷ for 1,2 million people is 10 triệu for a thousand, as wide as both roundings', () => {
  const amount = operand({ amountVnd: 12_000_000_000n, stepVnd: 1_000_000_000n });
  expect(computePerThousand(amount, people(1_200_000, 100_000))).toEqual({
    state: 'ok',
    vnd: 10_000_000n,
    lowVnd: 9_200_000n, // 11.5 tỷ for 1.25 million
    highVnd: 10_869_566n, // 12.5 tỷ for 1.15 million, rounded outwards
  });
});

test('the prices of a later year are those of its own times the indexes between', () => {
  const amount = operand({ amountVnd: 10_000_000_000n, stepVnd: 1n });
  const prices = [priceIndex(2022, '110'), priceIndex(2023, '105')];
  const price = computeConstantPrice(amount, 2021, 2023, prices);
  expect(price).toMatchObject({ state: 'ok', vnd: 11_550_000_000n, times: 1.155 });
  expect(price.state === 'ok' && price.indexes.map(({ year }) => year)).toEqual([2022, 2023]);
});

test.each([
  ['a population that is not known', operand(), null, 'population_missing'],
  ['an amount of nine months', operand({ period: 'M09' }), people(1_000, 1), 'part_year'],
  ['one round of the year', operand({ caveats: ['one_round'] }), people(1_000, 1), 'caveat:one_round'],
  [
    'a programme that pays for more',
    operand({ caveats: ['mixed_programme'] }),
    people(1_000, 1),
    'caveat:mixed_programme',
  ],
])('nothing is given for a thousand people with %s', (_, amount, found, code) => {
  const refused = computePerThousand(amount, found);
  expect(refused.state === 'refused' && toScaledReasonCode(refused.reason)).toBe(code);
});

test.each([
  ['years without an index', operand(), [priceIndex(2023, '103.25')], 'index_missing:2022+2024'],
  ['an amount of nine months', operand({ period: 'M09' }), [], 'part_year'],
  [
    'private capital',
    operand({ caveats: ['private_capital_possible'] }),
    [],
    'caveat:private_capital_possible',
  ],
])('no price is changed with %s', (_, amount, prices, code) => {
  const refused = computeConstantPrice(amount, 2021, 2024, prices);
  expect(refused.state === 'refused' && toScaledReasonCode(refused.reason)).toBe(code);
});

test('for each thousand, times the people, lies the printed amount again', () => {
  fc.assert(
    fc.property(anyPositiveAmount, fc.integer({ min: 100, max: 100_000_000 }), (printed, inhabitants) => {
      const amount = operand(printed);
      const scaled = computePerThousand(amount, people(inhabitants, 1));
      if (scaled.state !== 'ok' || scaled.highVnd === null)
        throw new Error('An amount and people are enough.');
      const thousands = new Fraction(inhabitants).div(1_000);
      const { low, high } = toOperandInterval(amount);
      expect(thousands.mul(scaled.lowVnd).lte(low)).toBe(true);
      expect(high && thousands.mul(scaled.highVnd).gte(high)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('in the prices of its own year an amount is itself', () => {
  fc.assert(
    fc.property(anyPositiveAmount, (printed) => {
      const amount = operand(printed);
      const price = computeConstantPrice(amount, 2021, 2021, []);
      const { low, high } = toOperandInterval(amount);
      expect(price).toMatchObject({
        state: 'ok',
        vnd: amount.amountVnd,
        lowVnd: low.floor().n,
        highVnd: high?.ceil().n,
      });
    }),
    { numRuns: 100 },
  );
});
