import { expect, test } from 'vitest';
import { markMatches } from './mark-matches.ts';

const toText = (text: string, query: string) =>
  markMatches(text, query)
    .map(({ text: stretch, isMatch }) => (isMatch ? `[${stretch}]` : stretch))
    .join('');

test.each([
  ['Hải Dương', 'hai du', '[Hải] [Dư]ơng'],
  ['Hải Dương', 'hải dương', '[Hải] [Dương]'],
  ['Đắk Nông', 'dak', '[Đắk] Nông'],
  ['Bà Rịa - Vũng Tàu', 'vung', 'Bà Rịa - [Vũng] Tàu'],
  ['Nghệ An, 2016', 'nghe an 2016', '[Nghệ] [An], [2016]'],
  ['Nghệ An', 'ghe', 'Nghệ An'],
  ['Nghệ An', '', 'Nghệ An'],
])('%s, typed "%s", is marked %s', (text, query, marked) => {
  expect(toText(text, query)).toBe(marked);
});
