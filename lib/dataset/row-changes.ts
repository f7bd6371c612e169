import type { Dataset, TableName } from './dataset.ts';
import { toRowKey } from './row-key.ts';

/** What an import does to one row: its whole text (JSON of its columns by name, without its place in the file) before and after. */
export type RowChange = {
  table: TableName;
  rowId: string;
  kind: 'added' | 'changed' | 'removed';
  before: string | null;
  after: string | null;
};

/**
 * Compares two contents of the database by the rows' lasting ids: added and changed rows in the new order, then removed ones, table by table. A row that only
 * moved is no change.
 */
export function listRowChanges(before: Dataset, after: Dataset): RowChange[] {
  return [
    ...compare('areas', before, after),
    ...compare('areaChanges', before, after),
    ...compare('areaMembers', before, after),
    ...compare('sources', before, after),
    ...compare('figures', before, after),
    ...compare('claims', before, after),
    ...compare('notes', before, after),
  ];
}

function compare(table: TableName, before: Dataset, after: Dataset): RowChange[] {
  const old = toTexts(table, before[table]);
  const fresh = toTexts(table, after[table]);
  const added = [...fresh].flatMap(([rowId, text]): RowChange[] => {
    const earlier = old.get(rowId) ?? null;
    if (earlier === text) return [];
    return [{ table, rowId, kind: earlier === null ? 'added' : 'changed', before: earlier, after: text }];
  });
  const removed = [...old].flatMap(([rowId, text]): RowChange[] =>
    fresh.has(rowId) ? [] : [{ table, rowId, kind: 'removed', before: text, after: null }],
  );
  return [...added, ...removed];
}

/** Each row's text by its id. Throws when two rows share one, since the history would lose one of them. */
function toTexts<Name extends TableName>(
  table: Name,
  rows: readonly Dataset[Name][number][],
): Map<string, string> {
  const texts = new Map<string, string>();
  for (const row of rows) {
    const id = toRowKey(table, row);
    if (texts.has(id)) throw new Error(`Two rows of ${table} have the id ${id}`);
    texts.set(id, toRowText(row));
  }
  return texts;
}

/** Columns in the order of their names, so that rows read from a file and from a database are the same text; amounts as digits. */
function toRowText({ position, ...row }: { position: number }): string {
  const columns = Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(Object.fromEntries(columns), (_, value) =>
    typeof value === 'bigint' ? String(value) : value,
  );
}
