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
  });
});
