import { expect, test } from 'vitest';
import type { CellValue, ColumnKind } from '../column.ts';
import { describeTable } from '../dictionary.ts';
import { indicatorTable } from '../indicator-table.ts';
import { type SheetValue, toSheetValue } from './to-sheet-value.ts';

const plain = { kind: 'text', labels: null, prefixes: null, details: null } as const;
const funding = [
  { value: 'national', label: 'Quốc gia' },
  { value: 'local', label: 'Địa phương' },
];

test.each<[string, ColumnKind, CellValue, SheetValue]>([
  ['an amount as a number', 'amount', 142_200_000_000n, 142_200_000_000],
  ['a negative amount as a number', 'amount', -1_700_000_000n, -1_700_000_000],
  ['15 digits as a number', 'amount', 999_999_999_999_999n, 999_999_999_999_999],
  [
    '16 digits as a text, since Excel would make the last one zero',
    'amount',
    1_234_567_890_123_456n,
    '1234567890123456',
  ],
  ['16 digits below zero as a text', 'amount', -1_234_567_890_123_456n, '-1234567890123456'],
  ['a list of one amount as a number', 'amount', [100_000_000n], 100_000_000],
  ['a list of amounts as a text', 'amount', [100_000_000n, 1_000n], '100000000 | 1000'],
  ['an empty list as nothing', 'amount', [], null],
  ['missing as nothing', 'amount', null, null],
  ['zero as zero', 'amount', 0n, 0],
  ['a rate with at most six decimals', 'percent', 130.4 / 1.422, 91.701828],
  ['a fall that rounds to nothing as zero', 'percent', -0.000_000_1, 0],
  ['a flag as a boolean', 'flag', false, false],
  ['a year as a number', 'year', 2021, 2021],
  ['a day as the same day in UTC', 'date', '2025-07-01', new Date('2025-07-01T00:00:00Z')],
  ['a day that Excel does not know as a text', 'date', '1890-01-28', '1890-01-28'],
  ['a time as a time', 'time', '2026-11-23T10:00:00.500Z', new Date('2026-11-23T10:00:00.500Z')],
  ['a code in words', 'code', 'national', 'Quốc gia'],
  ['a list of codes in words', 'code', ['national', 'local'], 'Quốc gia | Địa phương'],
  ['what looks like a formula as it is', 'text', '=1+1', '=1+1'],
  ['digits of a text as a text', 'text', '01', '01'],
  ['an empty text as nothing', 'text', '', null],
  ['what a sheet would read as a code, escaped', 'text', 'a_x0041_', 'a_x005F_x0041_'],
])('writes %s', (_what, kind, cell, value) => {
  expect(toSheetValue({ ...plain, kind, labels: kind === 'code' ? funding : null }, cell)).toEqual(value);
});

test('cuts a text that Excel does not take and says so', () => {
  const text = toSheetValue(plain, 'đ'.repeat(40_000));
  expect(text).toBe(`${'đ'.repeat(32_766)}…`);
});

test('refuses what is no number', () => {
  expect(() => toSheetValue({ ...plain, kind: 'percent' }, Number.NaN)).toThrow(RangeError);
});

test.each([
  ['plan_missing', 'chưa tìm thấy số kế hoạch'],
  ['plan_caveat:one_round', 'số kế hoạch có lưu ý “chỉ một đợt”'],
  ['plan_incomplete:binh-thuan+dak-nong', 'kế hoạch chưa đủ, thiếu binh-thuan, dak-nong'],
  ['else:x', 'else:x'],
])('puts %s in words', (code, words) => {
  const { columns } = describeTable(indicatorTable, 'vi');
  const column = columns.find(({ name }) => name === 'completion_reason');
  expect(column && toSheetValue(column, code)).toBe(words);
});
