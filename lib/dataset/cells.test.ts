import { expect, test } from 'vitest';
import {
  caveatList,
  count,
  dong,
  isoDate,
  optional,
  percent,
  slug,
  sourceDate,
  stepDong,
  stepPercent,
  text,
  webAddress,
  year,
} from './cells.ts';

test.each([
  ['130400000000', 130_400_000_000n],
  ['0', 0n],
])('reads %s as đồng', (cell, amount) => {
  expect(dong.parse(cell)).toBe(amount);
});

test.each(['1.234,5', '1,234', '1 234', '130.4', '-1', '1e9', '007', '', '١٢'])(
  'refuses %o as đồng',
  (cell) => {
    expect(dong.safeParse(cell).success).toBe(false);
  },
);

test('an empty cell of an optional column is null', () => {
  expect(optional(count).parse('')).toBeNull();
});

test.each([
  ['a count of zero', count, '0'],
  ['a year of two digits', year, '21'],
  ['29 February of a common year', isoDate, '2025-02-29'],
  ['a date as written in Vietnam', isoDate, '22/9/2022'],
  ['a percentage with a decimal comma', percent, '91,7'],
  ['a percentage with its sign', percent, '91.7%'],
  ['an id with capitals', slug, 'Phu-Tho'],
  ['an id with a space', slug, 'phu tho'],
  ['text with a space after it', text, 'Phú Thọ '],
  ['empty text', text, ''],
  ['an address of a script', webAddress, 'javascript:alert(1)'],
  ['two addresses', webAddress, 'https://a.vn/\nhttps://b.vn/'],
  ['a step that is no unit', stepDong, '1500000000'],
  ['a step of zero', stepDong, '0'],
  ['a step of percent that is no unit', stepPercent, '12.5'],
  ['a step of percent of zero', stepPercent, '0.0'],
  ['minus zero', percent, '-0.0'],
  ['a source from before the first year', sourceDate, '1924-05-06'],
  ['an address with a space', webAddress, 'https://a.vn/khuyen cong'],
])('refuses %s', (_, schema, cell) => {
  expect(schema.safeParse(cell).success).toBe(false);
});

test('reads caveats in the order of the cell', () => {
  expect(caveatList.parse('revised;one_round')).toEqual(['revised', 'one_round']);
  expect(caveatList.parse('')).toEqual([]);
});

test.each([
  ['an unknown caveat', 'revised;old', 'has the unknown caveat "old"'],
  ['a caveat twice', 'revised;revised', 'has the caveat "revised" twice'],
  ['a trailing semicolon', 'revised;', 'has the unknown caveat ""'],
])('refuses %s', (_, cell, message) => {
  expect(caveatList.safeParse(cell).error?.issues[0]?.message).toContain(message);
});

test.each([
  ['09/12/2022', 'must be a real date written YYYY-MM-DD; it is "09/12/2022"'],
  ['2022', 'must be a real date written YYYY-MM-DD; it is "2022"'],
  [
    '1905-07-14',
    'must not be before 1990; it is "1905-07-14", which is what a spreadsheet makes of the year 2022 in a date cell: write the day as YYYY-MM-DD',
  ],
  [
    '1909-07-15',
    'must not be before 1990; it is "1909-07-15", which is what a spreadsheet makes of the year 2022 in a date cell: write the day as YYYY-MM-DD',
  ],
  ['1989-12-31', 'must not be before 1990; it is "1989-12-31"'],
])('the day of a source %s is refused for one reason, the true one', (text, reason) => {
  const { error } = sourceDate.safeParse(text);
  expect(error?.issues.map(({ message }) => message)).toEqual([reason]);
});
