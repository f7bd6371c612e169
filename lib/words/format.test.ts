import { describe, expect, test } from 'vitest';
import type { Bound } from '#lib/domain/vocabulary.ts';
import { createFormat } from './format.ts';

const vi = createFormat('vi');
const en = createFormat('en');
const plainSpaces = (text: string) => text.replaceAll('\u00a0', ' ');

function amount(amountVnd: bigint, bound: Bound = 'exact') {
  return { amountVnd, stepVnd: 1n, bound };
}

describe('money', () => {
  test.each([
    [amount(130_400_000_000n), '130,4 tỷ đồng', 'VND 130.4 billion'],
    [amount(25_000_000_000n, 'over'), 'hơn 25 tỷ đồng', 'over VND 25 billion'],
    [amount(6_700_000_000n, 'under'), 'gần 6,7 tỷ đồng', 'nearly VND 6.7 billion'],
    [amount(1_350_000_000n, 'about'), 'khoảng 1,35 tỷ đồng', 'about VND 1.35 billion'],
    [amount(1_000_000_000n), '1 tỷ đồng', 'VND 1 billion'],
    [amount(999_999_999n), '999,999999 triệu đồng', 'VND 999.999999 million'],
    [amount(950_000_000n), '950 triệu đồng', 'VND 950 million'],
    [amount(999_999n), '999.999 đồng', 'VND 999,999'],
    [amount(0n), '0 đồng', 'VND 0'],
    [amount(1_247_474_000n), '1,247474 tỷ đồng', 'VND 1.247474 billion'],
    [amount(9_500_000_000_000n), '9.500 tỷ đồng', 'VND 9,500 billion'],
    [
      amount(9_007_199_254_740_993_000_000_001n),
      '9.007.199.254.740.993,000000001 tỷ đồng',
      'VND 9,007,199,254,740,993.000000001 billion',
    ],
  ])('%o', (value, vietnamese, english) => {
    expect([vi.money(value), en.money(value)].map(plainSpaces)).toEqual([vietnamese, english]);
  });

  test('has a short form for tight places', () => {
    const value = amount(130_400_000_000n);
    expect([vi.moneyShort(value), en.moneyShort(value)].map(plainSpaces)).toEqual(['130,4 tỷ', '130.4 bn']);
  });

  test('can be written to the last đồng, and in tỷ whatever its size', () => {
    expect(plainSpaces(vi.wholeMoney(130_400_000_000n))).toBe('130.400.000.000 đồng');
    expect(plainSpaces(en.wholeMoney(130_400_000_000n))).toBe('VND 130,400,000,000');
    expect(plainSpaces(vi.billions(950_000_000n))).toBe('0,95 tỷ');
    expect(plainSpaces(en.billions(130_400_000_000n))).toBe('130.4 bn');
  });

  test.each([
    [130_350_000_000n, 130_450_000_000n, '130,35–130,45 tỷ đồng', 'VND 130.35–130.45 billion'],
    [0n, 90_000_000n, '0–90 triệu đồng', 'VND 0–90 million'],
    [999_500_000n, 1_000_500_000n, '0,9995–1,0005 tỷ đồng', 'VND 0.9995–1.0005 billion'],
    [500n, 1500n, '500–1.500 đồng', 'VND 500–1,500'],
    [25_000_000_000n, null, 'từ 25 tỷ đồng', 'from VND 25 billion'],
  ])('from %s to %s is written in one unit', (lowVnd, highVnd, vietnamese, english) => {
    const range = { lowVnd, highVnd };
    expect([vi.moneyRange(range), en.moneyRange(range)].map(plainSpaces)).toEqual([vietnamese, english]);
  });

  test.each([
    [32_100_000_000n, '+32,1 tỷ đồng', '+VND 32.1 billion'],
    [-10_000_000_000n, '−10 tỷ đồng', '−VND 10 billion'],
    [0n, '0 đồng', 'VND 0'],
  ])('a change of %s carries its sign', (value, vietnamese, english) => {
    expect([vi.change(value), en.change(value)].map(plainSpaces)).toEqual([vietnamese, english]);
  });

  test('never breaks between number and unit', () => {
    expect(vi.money(amount(130_400_000_000n))).toBe('130,4\u00a0tỷ đồng');
  });
});

describe('percent', () => {
  const rate = { pct: 91.7018, lowPct: 91.63, highPct: 91.77, digits: 1, asRange: false } as const;
  const range = { pct: 97.56, lowPct: 97.51, highPct: 107.37, digits: 0, asRange: true } as const;

  test.each([
    [rate, '91,7%', '91.7%'],
    [{ ...rate, pct: 128.571, digits: 0 } as const, '129%', '129%'],
    [{ ...rate, pct: 1234.5 } as const, '1.234,5%', '1,234.5%'],
    [range, '97–108%', '97–108%'],
    [{ ...range, highPct: null } as const, 'từ 97% trở lên', '97% or more'],
  ])('%o', (value, vietnamese, english) => {
    expect([vi.percent(value), en.percent(value)]).toEqual([vietnamese, english]);
  });

  test.each([
    [{ ...rate, pct: 22.574 }, '+22,6%', '+22.6%'],
    [{ ...rate, pct: -13.95, digits: 2 } as const, '−13,95%', '−13.95%'],
    [{ ...rate, pct: -0.01 }, '0,0%', '0.0%'],
    [{ ...range, lowPct: -46.7, highPct: -15 }, '−47% đến −15%', '−47% to −15%'],
    [{ ...range, lowPct: 161.8, highPct: 184.4 }, '+161% đến +185%', '+161% to +185%'],
  ])('growth %o carries its sign', (value, vietnamese, english) => {
    expect([vi.signedPercent(value), en.signedPercent(value)]).toEqual([vietnamese, english]);
  });

  test.each([
    [91.70182841, '≈ 91,702%', '≈ +91,702%'],
    [181.25, '= 181,25%', '= +181,25%'],
    [100, '= 100%', '= +100%'],
    [-13.9534, '≈ −13,953%', '≈ −13,953%'],
  ])('a result of %d is given to three decimals, and says whether these are all', (pct, plain, signed) => {
    expect([vi.resultPercent(pct), vi.resultPercent(pct, true)]).toEqual([plain, signed]);
  });

  test('as printed keeps the printed digits and the bound', () => {
    expect(vi.printedPercent({ valuePct: '8.0', bound: 'exact' })).toBe('8,0%');
    expect(en.printedPercent({ valuePct: '-21', bound: 'under' })).toBe('nearly −21%');
  });
});

test('dates are written as each language does', () => {
  expect([vi.date('2022-09-22'), en.date('2022-09-22')]).toEqual(['22/9/2022', '22 September 2022']);
});

test('a time says its year in four digits', () => {
  expect([vi.dateTime('2026-11-24T01:30:00Z'), en.dateTime('2026-11-24T01:30:00Z')]).toEqual([
    '08:30 24/11/2026',
    '24 November 2026 at 08:30',
  ]);
});

test('whole numbers are grouped', () => {
  expect([vi.number(1518), en.number(1518)]).toEqual(['1.518', '1,518']);
});

describe('an interval of percentages is rounded outwards', () => {
  test.each([
    [91.634446, 91.769258, '91,63–91,77%', '91.63–91.77%'],
    [48.828, 48.831, '48,828–48,831%', '48.828–48.831%'],
    [49.20894, 49.20896, '49,2089–49,2090%', '49.2089–49.2090%'],
    [22.495606, 22.652128, '22,49–22,66%', '22.49–22.66%'],
    [-8.107, -7.997, '−8,11% đến −7,99%', '−8.11% to −7.99%'],
    [71.96, null, 'từ 71,96% trở lên', '71.96% or more'],
  ])('%d to %d', (lowPct, highPct, vietnamese, english) => {
    expect([vi, en].map((format) => format.percentInterval({ lowPct, highPct }))).toEqual([
      vietnamese,
      english,
    ]);
  });
});

test.each([
  [-1.676, '−1,68', '−1.68'],
  [0.059, '+0,06', '+0.06'],
  [-0.0018, '−0,0018', '−0.0018'],
  [0, '0,0000', '0.0000'],
])('a difference of %d percentage points', (points, vietnamese, english) => {
  expect([vi, en].map((format) => format.points(points))).toEqual([vietnamese, english]);
});
