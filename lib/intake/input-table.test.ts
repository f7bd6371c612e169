import { expect, test } from 'vitest';
import { toInputRows } from './input-table.ts';
import { toTextCell } from './sheet.ts';

const records = [
  ['area', 'year', 'topic', 'note_vi', 'note_en', 'source'],
  ...Array.from({ length: 20_001 }, () => ['phu-tho', '2024', 'use', 'a', 'b', 'bao']),
].map((texts, index) => ({ number: index + 1, cells: texts.map(toTextCell) }));
const toSheet = (length: number) => ({
  name: 'notes.csv',
  records: records.slice(0, length + 1),
  toPlace: () => '',
});

test('refuses a table of more than 20,000 rows whole', () => {
  expect(toInputRows('notes', toSheet(20_000)).rows).toHaveLength(20_000);
  expect(toInputRows('notes', toSheet(20_001))).toEqual({
    rows: [],
    problems: ['notes.csv: 20001 rows; at most 20000 are read at once'],
    remarks: [],
  });
});

const place = ['phu-tho', '2024', '2024', 'FY', 'local', 'plan'];

test.each([
  [[...place, '', '', ''], 0, ['figures.csv:2: no amount was written into this row: left out']],
  [[...place, '4 tỷ', '', ''], 1, []],
  [[...place, '', 'high', ''], 1, []],
  [[...place, '', '', 'bao-1'], 1, []],
  [['phu-tho', '2024', '2024', 'FY', '', 'plan', '', '', ''], 1, []],
])('a row of a gap is left out when nobody wrote into it: %j', (cells, read, remarks) => {
  const header = [...'area year_from year_to period funding measure amount_vnd confidence source'.split(' ')];
  const [first, ...rest] = [
    [...header, 'caveats', 'projects'],
    [...cells, '', ''],
  ].map((texts, index) => ({
    number: index + 1,
    cells: texts.map(toTextCell),
  }));
  const sheet = {
    name: 'figures.csv',
    records: first ? [first, ...rest] : [],
    toPlace: (row: number) => `figures.csv:${row}`,
  };
  const { rows, remarks: told } = toInputRows('figures', sheet);
  expect([rows.length, told]).toEqual([read, remarks]);
});
