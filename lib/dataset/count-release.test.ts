import { expect, test } from 'vitest';
import { countRelease } from './count-release.ts';
import type { RowChange } from './row-changes.ts';

const changed: RowChange = {
  areaId: null,
  table: 'figures',
  rowId: 'f1',
  kind: 'changed',
  before: '{"amountVnd":"1","bound":"exact"}',
  after: '{"amountVnd":"2","bound":"about"}',
};
const added: RowChange = { ...changed, rowId: 'f2', kind: 'added', before: null };
const source: RowChange = { ...added, table: 'sources', rowId: 's1', after: '{"id":"s1"}' };

test('rows by table and kind, and a line for each column that differs', () => {
  expect(countRelease([changed, added, { ...changed, rowId: 'f3' }, source])).toEqual([
    { tableName: 'figures', kind: 'changed', rows: 2, lines: 4 },
    { tableName: 'figures', kind: 'added', rows: 1, lines: 2 },
    { tableName: 'sources', kind: 'added', rows: 1, lines: 1 },
  ]);
});

test('a further batch counts on', () => {
  const counts = countRelease([changed]);
  expect(countRelease([{ ...changed, rowId: 'f4' }, added], counts)).toEqual([
    { tableName: 'figures', kind: 'changed', rows: 2, lines: 4 },
    { tableName: 'figures', kind: 'added', rows: 1, lines: 2 },
  ]);
});
