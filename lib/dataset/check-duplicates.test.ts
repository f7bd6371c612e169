import { expect, test } from 'vitest';
import { northern, problemsAfter, replace } from '#tests/setup/dataset-folder.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { readTables } from './read-tables.ts';

const repeatLine = (line: number) => (text: string) => `${text}${text.split('\n')[line - 1]}\n`;

test('one source may print two values for a cell', async () => {
  expect(await problemsAfter({ 'figures.csv': replace('142100000000', '142000000000') })).toEqual([]);
});

test.each([
  ['the same figure twice', 'figures.csv', repeatLine(12), ['figures.csv:22: repeats the row of line 12']],
  [
    'two values of a cell that became the same',
    'figures.csv',
    replace('142100000000', '142200000000'),
    ['figures.csv:13: repeats the row of line 12'],
  ],
  ['the same claim twice', 'claims.csv', repeatLine(5), ['claims.csv:9: repeats the row of line 5']],
  ['an area twice', 'areas.csv', repeatLine(5), ['areas.csv:8:area: repeats the row of line 5']],
  [
    'a source twice',
    'sources.csv',
    repeatLine(3),
    [
      'sources.csv:13:source: repeats the row of line 3',
      'sources.csv:13:url: has the address of the source of line 3',
    ],
  ],
  ['a member twice', 'area-members.csv', repeatLine(2), ['area-members.csv:5: repeats the row of line 2']],
  ['a change twice', 'area-changes.csv', repeatLine(2), ['area-changes.csv:5: repeats the row of line 2']],
  ['a note twice', 'notes.csv', repeatLine(3), ['notes.csv:6: repeats the row of line 3']],
])('refuses %s and names the first', async (_, file, edit, expected) => {
  expect(await problemsAfter({ [file]: edit })).toEqual(expected);
});

test('two figures whose derived ids happen to be the same are a problem, not a crash', async () => {
  const tables = await readTables(northern, () => {});
  const rows = tables.figures.rows.map((at) => ({ ...at, row: { ...at.row, id: `f${at.line % 19}` } }));
  expect([...checkDuplicates({ ...tables, figures: { ...tables.figures, rows } })]).toMatchObject([
    { line: 21, message: 'its derived id is also that of line 2' },
  ]);
});
