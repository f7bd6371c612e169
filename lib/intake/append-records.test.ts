import { expect, test } from 'vitest';
import { appendRecords } from './append-records.ts';

const row = { a: '1', b: 'x, "y"' };
const append = (text: string, rows: Record<string, string>[] = [row]) => {
  const appended = appendRecords(Buffer.from(text), rows);
  return appended && { text: appended.bytes.toString(), lines: appended.lines };
};

test.each([
  ['LF', 'a,b\n0,z\n', 'a,b\n0,z\n1,"x, ""y"""\n', [3]],
  ['CRLF', 'a,b\r\n0,z\r\n', 'a,b\r\n0,z\r\n1,"x, ""y"""\r\n', [3]],
  ['a byte-order mark', '\ufeffa,b\n0,z\n', '\ufeffa,b\n0,z\n1,"x, ""y"""\n', [3]],
  ['no line end at its end', 'a,b\n0,z', 'a,b\n0,z\n1,"x, ""y"""\n', [3]],
  ['another order of columns', 'b,a\nz,0\n', 'b,a\nz,0\n"x, ""y""",1\n', [3]],
  ['a line break in a cell', 'a,b\n0,"z\nz"\n', 'a,b\n0,"z\nz"\n1,"x, ""y"""\n', [4]],
  ['a header alone', 'a,b\n', 'a,b\n1,"x, ""y"""\n', [2]],
])('appends to a file with %s', (_, before, text, lines) => {
  expect(append(before)).toEqual({ text, lines });
});

test('counts the lines of rows with line breaks', () => {
  const rows = [
    { a: '1', b: 'x\ny' },
    { a: '2', b: 'z' },
  ];
  expect(append('a,b\r\n', rows)).toEqual({ text: 'a,b\r\n1,"x\ny"\r\n2,z\r\n', lines: [2, 4] });
});

test('writes text like a formula as it is', () => {
  expect(append('a,b\n', [{ a: '=1+1', b: '-x' }])?.text).toBe('a,b\n=1+1,-x\n');
});

test('answers null for an empty file', () => {
  expect(append('')).toBeNull();
});
