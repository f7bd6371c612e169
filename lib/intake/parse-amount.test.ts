import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAmount } from './parse-amount.ts';

const billion = 1_000_000_000n;
const million = 1_000_000n;

test.each([
  ['digits', '130400000000', 130_400_000_000n, null],
  ['zero', '0', 0n, null],
  ['groups with dots', '130.400.000.000', 130_400_000_000n, null],
  ['groups with spaces', '130 400 000 000', 130_400_000_000n, null],
  ['groups with no-break spaces', '130\u00a0400\u202f000\u00a0000', 130_400_000_000n, null],
  ['several commas, which can only group', '130,400,000,000', 130_400_000_000n, null],
  ['groups and the currency', '3.856.721.000 đồng', 3_856_721_000n, null],
  ['a decimal comma with a unit', '130,4 tỷ', 130_400_000_000n, 100n * million],
  ['the sign of the currency', '5000000000₫', 5n * billion, null],
  ['the currency behind the unit', '130,4 tỷ đồng', 130_400_000_000n, 100n * million],
  ['a printed zero at the end', '142,10 tỷ', 142_100_000_000n, 10n * million],
  ['three decimals behind a comma', '1,436 tỷ', 1_436_000_000n, million],
  ['one or two decimals behind a dot', '130.4 tỷ', 130_400_000_000n, 100n * million],
  ['six decimals behind a dot', '3.306849 tỷ', 3_306_849_000n, 1000n],
  ['a zero before the dot', '0.436 tỷ', 436n * million, million],
  ['a dot for thousands before a decimal comma', '1.436,5 tỷ', 1_436_500_000_000n, 100n * million],
  ['a space for thousands', '1 436 tỷ', 1_436n * billion, billion],
  ['groups of a smaller unit', '1.436.000 triệu', 1_436n * billion, million],
  ['millions', '950 triệu', 950n * million, million],
  ['thousands', '500 nghìn', 500_000n, 1000n],
  ['thousands, said in the south', '500 ngàn đồng', 500_000n, 1000n],
  ['thousands of billions', '1,4 nghìn tỷ', 1_400n * billion, 100n * billion],
  ['the other spelling of tỷ', '25 tỉ đồng', 25n * billion, billion],
  ['two units', '4 tỷ 350 triệu', 4_350n * million, million],
  ['three units', '3 tỷ 306 triệu 849 nghìn đồng', 3_306_849_000n, 1000n],
  ['a decimal in the last unit', '4 tỷ 350,5 triệu', 4_350_500_000n, 100_000n],
  ['no space before the unit', '130,4tỷ', 130_400_000_000n, 100n * million],
  ['capitals and spaces around', ' 25 TỶ ĐỒNG\u00a0', 25n * billion, billion],
  ['decomposed letters', '25 tỷ'.normalize('NFD'), 25n * billion, billion],
])('understands %s: %s', (_, text, amountVnd, stepVnd) => {
  const step = stepVnd === null ? null : String(stepVnd);
  expect(parseAmount(text)).toEqual({
    understood: true,
    value: { text: String(amountVnd), step, bound: null },
  });
});

test.each([
  ['hơn 25 tỷ', 'over'],
  ['Trên 25 tỷ đồng', 'over'],
  ['gần 25 tỷ', 'under'],
  ['khoảng 25 tỷ', 'about'],
] as const)('takes the bound from %s', (text, bound) => {
  const value = { text: '25000000000', step: '1000000000', bound };
  expect(parseAmount(text)).toEqual({ understood: true, value });
});

test.each([
  ['one dot and three digits', '130.400', 'can be 130400 đồng, or 130,400 of a unit left out'],
  [
    'a comma before three digits of triệu',
    '9,500 triệu',
    'can be 9500 triệu or 9,500 triệu; write 9500 triệu, or for the other 9 triệu 500 nghìn',
  ],
  [
    'a dot before three digits of triệu',
    '4.350 triệu',
    'write 4350 triệu, or for the other 4 triệu 350 nghìn',
  ],
  ['the same behind a larger unit', '4 tỷ 1.350 triệu', 'write 1 triệu 350 nghìn'],
  ['two words', 'khoảng hơn 5 tỷ', 'is not an amount: "khoảng hơn 5 tỷ"'],
  ['a dash', '-', 'is a dash alone'],
  [
    'one dot and three digits with a unit',
    '1.436 tỷ',
    'can be 1436 tỷ or 1,436 tỷ; write 1436 tỷ, or for the other 1,436 tỷ',
  ],
  ['a decimal without a unit', '130,4', 'is not a whole number of đồng'],
  ['a fraction of a đồng', '1.234,5', 'is not a whole number of đồng'],
  ['the English order', '1,234.5', 'has its signs in the English order'],
  ['the English order with a unit', '1,234.5 tỷ', 'has its signs in the English order'],
  ['uneven groups', '13.04.000', 'neither groups of three digits'],
  ['mixed groups', '130.400 000.000', 'neither groups of three digits'],
  ['a negative amount', '-5', 'must not be negative'],
  ['a negative amount with a unit', '−5 tỷ', 'is not an amount'],
  ['a leading zero', '0130400000000', 'begins with a zero'],
  ['more decimals than a đồng has', '0,0000000001 tỷ', 'is finer than one đồng'],
  ['a number without a unit after one with', '4 tỷ 350', 'each number needs a unit'],
  ['units upside down', '350 triệu 4 tỷ', 'from the largest unit down'],
  ['a part that exceeds the unit above', '1 tỷ 1350 triệu', 'from the largest unit down'],
  ['a decimal before a smaller unit', '1,5 tỷ 350 triệu', 'from the largest unit down'],
  ['an unknown word', 'dưới 25 tỷ', 'is not an amount'],
  ['a span', '25-30 tỷ', 'is not an amount'],
  ['a unit without a number', 'tỷ', 'is not an amount'],
  ['an exponent', '1e9', 'is not an amount'],
  ['another currency', '25 USD', 'is not an amount'],
  ['a formula', '=1+1', 'is not a number'],
])('refuses %s: %s', (_, text, reason) => {
  expect(parseAmount(text)).toEqual({ understood: false, reason: expect.stringContaining(reason) });
});

test('every amount is read back from its digits, its groups and its decimal in tỷ', () => {
  const group = (amount: bigint, sign: string) => String(amount).replace(/\B(?=(\d{3})+$)/g, sign);
  fc.assert(
    fc.property(fc.bigInt({ min: billion, max: 99_999n * billion }), (amountVnd) => {
      const inBillions = `${amountVnd / billion},${String(amountVnd % billion).padStart(9, '0')} tỷ`;
      const forms = [String(amountVnd), group(amountVnd, '.'), group(amountVnd, ' '), inBillions];
      for (const form of forms)
        expect(parseAmount(form)).toMatchObject({ value: { text: String(amountVnd) } });
    }),
  );
});
