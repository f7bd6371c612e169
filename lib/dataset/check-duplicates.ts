import { toCellKey } from '#lib/domain/cell.ts';
import type { DatasetTable } from './dataset.ts';
import type { Problem } from './problem.ts';
import type { Tables } from './read-tables.ts';
import { toRowKey } from './row-key.ts';
import { type FileTable, problemAt } from './table.ts';

/**
 * No key and no page twice. One source may print two different values for a cell; the same value of the same cell and source twice
 * is a duplicate, and so is an id that two rows' keys happen to share.
 */
export function* checkDuplicates(tables: Tables): Generator<Problem> {
  const { sources, figures, claims, notes } = tables;
  yield* findRepeatedKeys(tables, 'areas', 'area');
  yield* findRepeatedKeys(tables, 'sources', 'source');
  yield* findRepeated(sources, 'url', (row) => [row.url], 'has the address of the source');
  yield* findRepeatedKeys(tables, 'areaChanges');
  yield* findRepeatedKeys(tables, 'areaMembers');
  yield* findRepeated(figures, '', (row) => [toCellKey(row), row.source, row.amountVnd, row.bound]);
  yield* findRepeated(claims, '', (row) => [
    toCellKey(row),
    row.kind,
    row.base,
    row.baseArea,
    row.source,
    row.valuePct,
    row.bound,
  ]);
  yield* findRepeated(notes, '', (row) => [row.area, row.year, row.topic, row.source, row.noteVi]);
  yield* findRepeatedKeys(tables, 'figures', '', derived);
  yield* findRepeatedKeys(tables, 'claims', '', derived);
  yield* findRepeatedKeys(tables, 'notes', '', derived);
  yield* findRepeatedKeys(tables, 'population', 'year', 'has the area and year');
  yield* findRepeatedKeys(tables, 'priceIndex', 'year', 'has the year');
}

const derived = 'its derived id is also that';

function findRepeatedKeys<Name extends DatasetTable>(tables: Tables, name: Name, column = '', how?: string) {
  return findRepeated(tables[name], column, (row) => [toRowKey(name, row)], how);
}

function* findRepeated<Row>(
  table: FileTable<Row>,
  column: string,
  keyOf: (row: Row) => readonly unknown[],
  how = 'repeats the row',
): Generator<Problem> {
  const firstLines = new Map<string, number>();
  for (const at of table.rows) {
    const key = keyOf(at.row).join('|');
    const first = firstLines.get(key);
    if (first === undefined) firstLines.set(key, at.line);
    else yield problemAt(table, at, column, `${how} of line ${first}`);
  }
}
