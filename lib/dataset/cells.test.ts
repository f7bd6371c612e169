import { expect, test } from 'vitest';
import type { z } from 'zod';
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
  textUpTo,
  year,
} from './cells.ts';
import { webAddress } from './web-address.ts';

const text = textUpTo(500);

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

const reasonsOf = (schema: z.ZodType, cell: string) =>
  schema.safeParse(cell).error?.issues.map(({ message }) => message);

test.each([
  [
    'an amount above 53 bits',
    dong,
    '9007199254740992',
    'must be at most 9007199254740991 đồng, the largest amount that is read exactly everywhere',
  ],
  [
    'a step of 10³⁰',
    stepDong,
    `1${'0'.repeat(30)}`,
    'must be at most 9007199254740991 đồng, the largest amount that is read exactly everywhere',
  ],
  [
    'a count of 20 digits',
    count,
    '12345678901234567890',
    'must be at most 2147483647, the largest count that the databases keep',
  ],
  [
    'a count above 32 bits',
    count,
    '2147483648',
    'must be at most 2147483647, the largest count that the databases keep',
  ],
  [
    'a percentage of many decimals',
    percent,
    '0.1234567891',
    'must have at most nine digits before and after the decimal point',
  ],
  [
    'a step of percent of 10³⁰',
    stepPercent,
    `1${'0'.repeat(30)}`,
    'must have at most nine digits before and after the decimal point',
  ],
  ['an id of 101 letters', slug, 'a'.repeat(101), 'has 101 letters; at most 100 are kept'],
  ['a text of 70,000 letters', text, 'a'.repeat(70_000), 'has 70000 letters; at most 500 are kept'],
  ['a text of no-break spaces', text, '\u00a0\u00a0', 'holds nothing but spaces'],
  ['a text of zero-width spaces', text, '\u200b', 'has a zero-width space (U+200B): delete it'],
  ['a text of Hangul fillers', text, '\u3164', 'has an invisible character (U+3164): delete it'],
  ['a text of signs', text, '— … —', 'has no letter or digit; it is "— … —"'],
  [
    'a text that turns round',
    text,
    'Báo \u202egnôhc',
    'has a mark that turns the direction of reading (U+202E): delete it',
  ],
  ['a text with a control character', text, 'Báo\u0007', 'has a control character (U+0007): delete it'],
  ['a text with a tab', text, 'Báo\tĐắk Lắk', 'has a tab (U+0009): delete it'],
  [
    'a text with a lost letter',
    text,
    'B\ufffdo',
    'has a replacement character, where a letter was lost (U+FFFD): delete it',
  ],
  [
    'an address with a name before the host',
    webAddress,
    'http://site@evil.example/',
    'has a name or password before @, and leads to evil.example: write the address without it',
  ],
  [
    'an address with an empty name',
    webAddress,
    'https://@evil.example/',
    'has a name or password before @, and leads to evil.example: write the address without it',
  ],
  [
    'an address with a password',
    webAddress,
    'https://a.vn:b@evil.example/',
    'has a name or password before @, and leads to evil.example: write the address without it',
  ],
  [
    'an address of a number',
    webAddress,
    'http://192.168.0.1/a',
    'must lead to a site on the internet by its name; 192.168.0.1 is none',
  ],
  [
    'an address of this machine',
    webAddress,
    'http://localhost/a',
    'must lead to a site on the internet by its name; localhost is none',
  ],
  [
    'an address of a house',
    webAddress,
    'http://nas.local/a',
    'must lead to a site on the internet by its name; nas.local is none',
  ],
  [
    'an odd port',
    webAddress,
    'https://a.vn:6667/',
    'leads to port 6667; known for sites are 80, 443, 8080, 8443',
  ],
  ['a file', webAddress, 'ftp://a.vn/a.pdf', 'must be an http or https address; it is "ftp://a.vn/a.pdf"'],
  [
    'an address without slashes',
    webAddress,
    'https:a.vn',
    'must be an http or https address; it is "https:a.vn"',
  ],
  [
    'an address with backslashes',
    webAddress,
    'https:\\\\a.vn',
    'must be an http or https address; it is "https:\\\\a.vn"',
  ],
  [
    'an address with a bidi mark',
    webAddress,
    'https://a.vn/\u202eb',
    'has a mark that turns the direction of reading (U+202E) inside the address',
  ],
  [
    'an address with a backslash behind its host',
    webAddress,
    'http://good.example\\@evil.example/x',
    'has a backslash inside the address; write / or %5C',
  ],
  [
    'an address of 2,001 bytes',
    webAddress,
    `https://a.vn/${'a'.repeat(1_988)}`,
    'has 2001 bytes; at most 2000 are kept',
  ],
] as const)('refuses %s for one reason, the true one', (_, schema, cell, reason) => {
  expect(reasonsOf(schema, cell)).toEqual([reason]);
});

test.each([
  ['an address with a sign in its path', webAddress, 'https://a.vn/@tin?x=a@b'],
  ['an address with a known port', webAddress, 'http://sct.laichau.gov.vn:8080/a'],
  ['an address with Vietnamese letters', webAddress, 'https://a.vn/khuyến-công'],
  ['a text with a line break', text, 'Hội nghị\nlần thứ XVI'],
  ['a text in decomposed letters', text, 'Hội nghị'.normalize('NFD')],
  ['the largest amount', dong, '9007199254740991'],
  ['the largest count', count, '2147483647'],
])('takes %s', (_, schema, cell) => {
  expect(schema.safeParse(cell).success).toBe(true);
});
