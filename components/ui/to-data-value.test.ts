import { expect, test } from 'vitest';
import { toDataValue } from './to-data-value.ts';

test('keeps every digit of a whole number, above 2^53 too', () => {
  expect(toDataValue([142_200_000_000n])).toBe('142200000000');
  expect(toDataValue([9_007_199_254_740_993n])).toBe('9007199254740993');
});

test('writes a rate with a dot and the decimals that it has', () => {
  expect(toDataValue([91.7])).toBe('91.7');
  expect(toDataValue([-13.95])).toBe('-13.95');
  expect(toDataValue([100])).toBe('100');
  expect(toDataValue([-0.0000001])).toBe('0');
});

test('leaves missing empty, since it is not zero', () => {
  expect(toDataValue([null])).toBe('');
  expect(toDataValue([0n])).toBe('0');
});

test('puts a tab between the values of one cell, and never one inside', () => {
  expect(toDataValue([1n, null, 'hơn\t25\ntỷ'])).toBe('1\t\thơn 25 tỷ');
});

test('has nothing for a cell without machine values', () => {
  expect(toDataValue(undefined)).toBeUndefined();
});

test('refuses what is no number', () => {
  expect(() => toDataValue([Number.NaN])).toThrow(RangeError);
});
