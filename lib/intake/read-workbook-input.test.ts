import { type CellValue, type Font, type Style, Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { expect, test } from 'vitest';
import { readWorkbookInput } from './read-workbook-input.ts';
import type { RawCell } from './sheet.ts';

const header = ['area', 'year', 'topic', 'note_vi', 'note_en', 'source'];
const row = ['phu-tho', '2024', 'use', 'a', 'b', 'bao'];

async function readSheet(edit: (sheet: Worksheet, workbook: Workbook) => void, name = 'notes') {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(name);
  sheet.addRows([header, row]);
  edit(sheet, workbook);
  return readWorkbookInput('/tmp/mau.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()));
}

test.each(['notes', 'NOTES', ' Notes '])('reads the sheet named %o', async (name) => {
  expect((await readSheet(() => {}, name)).rows).toHaveLength(1);
});

test('skips empty rows, and reads hidden ones', async () => {
  const { rows } = await readSheet((sheet) => {
    sheet.getCell('A4').value = ' \u00a0';
    sheet.addRow(row).hidden = true;
  });
  expect(rows.map(({ number }) => number)).toEqual([2, 5]);
});

test.each([
  [2, [3]],
  [3, [2]],
])('skips the row of explanations, also sorted to row %i', async (place, expected) => {
  const explain = (sheet: Worksheet) =>
    sheet.insertRow(
      place,
      header.map((name) => `▸ ${name}`),
    );
  const { rows, problems } = await readSheet(explain);
  expect(problems).toEqual([]);
  expect(rows.map(({ number }) => number)).toEqual(expected);
});

test('a row of explanations that someone wrote data into is one problem', async () => {
  const { problems } = await readSheet((sheet) => {
    sheet.insertRow(2, ['▸ area', '2024', '▸ topic']);
  });
  expect(problems).toEqual([
    expect.stringContaining('mau.xlsx:notes!A2: is an explanation of the template (▸) in a row of data'),
  ]);
});

test('tells of a filled sheet that it does not read', async () => {
  const { remarks } = await readSheet((_, workbook) => workbook.addWorksheet('notes (2)').addRow(row));
  expect(remarks).toEqual([
    'mau.xlsx:notes (2): this sheet is not read; only sources, figures, claims, notes are',
  ]);
});

test('rows of a table under another name are a problem, so that none is left behind', async () => {
  const { problems } = await readSheet((_, workbook) => {
    workbook.addWorksheet('notes (2)').addRows([header, row]);
  });
  expect(problems).toEqual([expect.stringContaining('mau.xlsx:notes (2): has the columns of notes')]);
});

const set =
  (address: string, value: CellValue, style: Partial<Style> = {}) =>
  (sheet: Worksheet) => {
    Object.assign(sheet.getCell(address), { value, ...style });
  };

test.each<[name: string, edit: (sheet: Worksheet) => void, problem: string]>([
  [
    'a title above the columns',
    (sheet) => sheet.insertRow(1, ['Sở Công Thương']),
    'mau.xlsx:notes!1: the first filled row must have the names of columns: area, year',
  ],
  [
    'no sheet of a table',
    (sheet) => {
      sheet.name = 'Sheet1';
      sheet.getRow(1).values = ['a', 'b'];
    },
    'mau.xlsx: no sheet is named sources, figures, claims, notes',
  ],
  ['an unknown column', set('G1', 'Tổng'), 'mau.xlsx:notes!G1: tổng: unknown column; notes has area, year'],
  ['a column twice', set('G1', 'area'), 'mau.xlsx:notes!G1: area: this column appears twice'],
  ['a missing column', set('B1', null), 'mau.xlsx:notes!1: year: this column is missing'],
  ['a cell beside the columns', set('H2', 'tổng'), 'mau.xlsx:notes!H2: stands in a column without a name'],
])('refuses %s', async (_, edit, problem) => {
  const { problems } = await readSheet(edit);
  expect(problems).toEqual([expect.stringContaining(problem)]);
});

const richText = (text: string, font: Partial<Font>) => ({ richText: [{ text: '1,5' }, { text, font }] });

test.each<[name: string, edit: (sheet: Worksheet) => void, reason: string]>([
  ['a formula', set('B2', { formula: '1+1', result: 2 }), 'contains a formula: paste its value'],
  ['an error', set('B2', { error: '#N/A' }), 'contains the error #N/A'],
  ['true', set('B2', true), 'contains true or false'],
  ['a merged cell', (sheet) => sheet.mergeCells('B2:B3'), 'is merged with other cells: unmerge them'],
  [
    'a time of day',
    set('B2', new Date('2025-07-01T08:30:00Z')),
    'is a date with a time of day (2025-07-01T08:30:00.000Z)',
  ],
  [
    'a word in its format',
    set('B2', 1_500_000, { numFmt: '#,##0 "nghìn"' }),
    'is the number 1500000, whose format #,##0 "nghìn" may show more than it: write as text what is printed',
  ],
  [
    'a line through it',
    set('B2', '130,4 tỷ', { font: { strike: true } }),
    'is struck through: empty it, or take the line away',
  ],
  [
    'a line through a part of it',
    set('B2', richText('9', { strike: true })),
    'is struck through: empty it, or take the line away',
  ],
  [
    'the mark of a footnote',
    set('B2', richText('2', { vertAlign: 'superscript' })),
    'has raised or lowered characters: take the footnote mark away',
  ],
  [
    'a date that shows no day',
    set('B2', new Date('2024-03-01'), { numFmt: 'mm/yyyy' }),
    'is a date shown as mm/yyyy, without its day, month or year: write YYYY-MM-DD as text',
  ],
])('refuses a cell with %s', async (_, edit, reason) => {
  const { rows } = await readSheet(edit);
  expect(rows[0]?.cells.get('year')).toEqual({ kind: 'refused', reason });
});

test.each<[name: string, value: CellValue, cell: RawCell]>([
  [
    'rich text',
    { richText: [{ text: '130', font: { bold: true } }, { text: ',4 tỷ' }] },
    { kind: 'text', text: '130,4 tỷ', address: null },
  ],
  [
    'a link',
    { text: 'Bài', hyperlink: 'https://a.vn/?x=1&y=2' },
    { kind: 'text', text: 'Bài', address: 'https://a.vn/?x=1&y=2' },
  ],
  ['a number', 91.7, { kind: 'number', value: 91.7, isPercent: false }],
  ['a date', new Date('2025-07-01'), { kind: 'date', iso: '2025-07-01' }],
])('reads %s', async (_, value, cell) => {
  const { rows } = await readSheet(set('B2', value));
  expect(rows[0]?.cells.get('year')).toEqual(cell);
});

test('sees that a number is shown as a percentage', async () => {
  const { rows } = await readSheet(set('B2', 0.917, { numFmt: '0.0%' }));
  expect(rows[0]?.cells.get('year')).toEqual({ kind: 'number', value: 0.917, isPercent: true });
});

test('rows that reach to the last column of a sheet cost nothing, and are told once', async () => {
  const before = process.memoryUsage().rss;
  const { rows, problems } = await readSheet((sheet) => {
    for (let number = 3; number < 503; number += 1) sheet.getCell(`XFD${number}`).value = 'x';
  });
  expect(problems).toEqual(['mau.xlsx:notes!XFD3: only the first 100 columns are read']);
  expect(rows).toHaveLength(1);
  expect(process.memoryUsage().rss - before).toBeLessThan(500_000_000);
});
