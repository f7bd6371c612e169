import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { CellValue } from './column.ts';
import { writeCsv } from './csv.ts';

const oneCell = [{ name: 'cell' }];
const twoCells = [{ name: 'first' }, { name: 'second' }];

async function* inPages(...pages: CellValue[][][]) {
  yield* pages;
}

async function write(cell: CellValue): Promise<string> {
  return (await Array.fromAsync(writeCsv(oneCell, inPages([[cell]])))).join('').slice('cell\r\n'.length, -2);
}

test.each<[string, CellValue, string]>([
  ['plain text', 'Vĩnh Phúc', 'Vĩnh Phúc'],
  ['a comma', 'Cần Thơ, An Giang', '"Cần Thơ, An Giang"'],
  ['quotes', 'gọi là "khuyến công"', '"gọi là ""khuyến công"""'],
  ['a line break', 'một\nhai', '"một\nhai"'],
  ['a lone carriage return', 'một\rhai', '"một\rhai"'],
  ['missing', null, ''],
  ['true', true, 'true'],
  ['false', false, 'false'],
  ['đồng beyond a float', 9_007_199_254_740_993n, '9007199254740993'],
  ['a negative amount', -1_700_000_000n, '-1700000000'],
  ['a whole number', 2021, '2021'],
  ['a fall of 5.3 %', -5.3, '-5.3'],
  ['a rate with endless decimals', 130.4 / 1.422, '91.701828'],
  ['a fall that rounds to nothing', -0.000_000_1, '0'],
  ['a rate too small for plain digits', 0.000_000_12, '0'],
  ['a whole rate', 100, '100'],
  ['zero', 0, '0'],
  ['a list', ['revised', 'underway'], 'revised;underway'],
  ['a list of one amount', [-1_700_000_000n], '-1700000000'],
  ['an empty list', [], ''],
])('writes %s', async (_what, cell, written) => {
  expect(await write(cell)).toBe(written);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+84 24', "'+84 24"],
  ['-5.3', "'-5.3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', '"\'\r=1"'],
  ['＝1+1', "'＝1+1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠x', "'＠x"],
  ['=HYPERLINK("http://a","b")', '"\'=HYPERLINK(""http://a"",""b"")"'],
])('guards the text %j from becoming a formula', async (text, written) => {
  expect(await write(text)).toBe(written);
});

test.each(['a=1', '2016-2020', "'quoted", '(−5.3 %)'])('leaves the harmless text %j alone', async (text) => {
  expect(await write(text)).toBe(text);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses to write %s', async (number) => {
  await expect(write(number)).rejects.toThrow(RangeError);
});

test('writes the header once over several pages', async () => {
  const chunks = await Array.fromAsync(writeCsv(twoCells, inPages([['a', 'b']], [['c', 'd']])));
  expect(chunks).toEqual(['first,second\r\na,b\r\n', 'c,d\r\n']);
});

test('a table without rows is its header', async () => {
  expect(await Array.fromAsync(writeCsv(twoCells, inPages()))).toEqual(['first,second\r\n']);
});

test('an empty first page still brings the header', async () => {
  expect(await Array.fromAsync(writeCsv(twoCells, inPages([], [['a', 'b']])))).toEqual([
    'first,second\r\n',
    'a,b\r\n',
  ]);
});

test('puts the byte-order mark first, and only when asked', async () => {
  const [marked] = await Array.fromAsync(writeCsv(twoCells, inPages(), { bom: true }));
  expect(marked).toBe('\uFEFFfirst,second\r\n');
});

const mixed: CellValue[][] = [
  [98.696, -5.3, 142_200_000_000n, 'Cần Thơ, An Giang', ['a', 'b'], '=1+1', '01', true, null],
];
const nine = [...'abcdefghi'].map((name) => ({ name }));

test.each([
  ['vi', '0.098,696;-0.005,3;142200000000;Cần Thơ, An Giang;"a;b";\'=1+1;\'01;true;', 'a;b;c;d;e;f;g;h;i'],
  [
    'en',
    '"0,098.696","-0,005.3",142200000000,"Cần Thơ, An Giang",a;b,\'=1+1,\'01,true,',
    'a,b,c,d,e,f,g,h,i',
  ],
] as const)(
  'for an Excel in %s separators, quoting and decimals are its own, after the mark',
  async (excel, row, header) => {
    const csv = (await Array.fromAsync(writeCsv(nine, inPages(mixed), { excel }))).join('');
    expect(csv).toBe(`\uFEFF${header}\r\n${row}\r\n`);
  },
);

// Anything that a source may print, with the characters that CSV and spreadsheets trip over.
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'",;\r\n\t=+-@\'', '＝', 'ệ', 'Đ'),
    fc.string({ unit: 'grapheme', maxLength: 1 }),
  ),
});
const guarded = (text: string) => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text);

test('csv-parse reads back every text, guarded', async () => {
  const rows = fc.array(fc.tuple(anyText, anyText), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(rows, async (table) => {
      const csv = (await Array.fromAsync(writeCsv(twoCells, inPages(table)))).join('');
      const read: string[][] = parse(csv, { record_delimiter: '\r\n' });
      expect(read).toEqual([['first', 'second'], ...table.map((row) => row.map(guarded))]);
    }),
  );
});

test('Papa Parse reads the same, without a remark', async () => {
  const rows = fc.array(fc.tuple(anyText, anyText), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(rows, async (table) => {
      const csv = (await Array.fromAsync(writeCsv(twoCells, inPages(table)))).join('');
      const { data, errors } = Papa.parse<string[]>(csv, { newline: '\r\n', delimiter: ',' });
      expect(data).toEqual([['first', 'second'], ...table.map((row) => row.map(guarded)), ['']]);
      expect(errors).toEqual([]);
    }),
  );
});

test('every output follows the grammar of RFC 4180', async () => {
  const field = '(?:"(?:[^"]|"")*"|[^",\\r\\n]*)';
  const grammar = new RegExp(`^(?:${field},${field}\\r\\n)+$`);
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (first, second) => {
      const csv = (await Array.fromAsync(writeCsv(twoCells, inPages([[first, second]])))).join('');
      expect(csv).toMatch(grammar);
    }),
  );
});

test('csv-parse reads back every number within six decimals, without an exponent', async () => {
  const amounts = fc.double({ min: -1e15, max: 1e15, noNaN: true });
  await fc.assert(
    fc.asyncProperty(amounts, async (number) => {
      const written = await write(number);
      expect(written).toMatch(/^-?\d+(\.\d{1,6})?$/);
      expect(Number(written)).toBeCloseTo(number, 6);
    }),
  );
});
