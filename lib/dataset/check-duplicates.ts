import type { DatasetTable } from './dataset.ts';
import type { Problem } from './problem.ts';
import type { Tables } from './read-tables.ts';
import { nameClaim, nameFigure, toRowKey } from './row-key.ts';
import { type FileTable, problemAt } from './table.ts';

/**
 * No key and no page twice. One source may print two different values for a cell; the same value of the same cell and source twice
 * is a duplicate, and so is an id that two rows' keys happen to share.
 */
export function* checkDuplicates(tables: Tables): Generator<Problem> {
  const { sources, figures, claims, notes } = tables;
  yield* findRepeatedKeys(tables, 'areas', 'area');
  yield* findRepeatedKeys(tables, 'sources', 'source');
  yield* findRepeated(sources, 'url', ({ url }) => url, 'has the address of the source');
  yield* findRepeatedKeys(tables, 'areaChanges');
  yield* findRepeatedKeys(tables, 'areaMembers');
  yield* findRepeated(withRepeatedNames(figures, nameFigure), '', (row) =>
    [nameFigure(row), row.amountVnd, row.bound].join('|'),
  );
  yield* findRepeated(withRepeatedNames(claims, nameClaim), '', (row) =>
    [nameClaim(row), row.valuePct, row.bound].join('|'),
  );
  yield* findRepeated(notes, '', (row) => [row.area, row.year, row.topic, row.source, row.noteVi].join('|'));
  yield* findRepeatedKeys(tables, 'figures', '', derived);
  yield* findRepeatedKeys(tables, 'claims', '', derived);
  yield* findRepeatedKeys(tables, 'notes', '', derived);
  yield* findRepeatedKeys(tables, 'population', 'year', 'has the area and year');
  yield* findRepeatedKeys(tables, 'priceIndex', 'year', 'has the year');
}

/** A table with those rows alone whose name another row has too. */
function withRepeatedNames<Row>(table: FileTable<Row>, nameOf: (row: Row) => string): FileTable<Row> {
  const { rows, repeated } = table;
  if (!repeated) return table;
  return {
    ...table,
    rows: repeated.size === 0 ? [] : rows.filter(({ row }) => repeated.has(nameOf(row))),
  };
}

const derived = 'its derived id is also that';

function findRepeatedKeys<Name extends DatasetTable>(tables: Tables, name: Name, column = '', how?: string) {
  return findRepeated(tables[name], column, (row) => toRowKey(name, row), how);
}

function* findRepeated<Row>(
  table: FileTable<Row>,
  column: string,
  keyOf: (row: Row) => string,
  how = 'repeats the row',
): Generator<Problem> {
  const firstLines = new Map<string, number>();
  for (const at of table.rows) {
    const key = keyOf(at.row);
    const first = firstLines.get(key);
    if (first === undefined) firstLines.set(key, at.line);
    else yield problemAt(table, at, column, `${how} of line ${first}`);
  }
}
