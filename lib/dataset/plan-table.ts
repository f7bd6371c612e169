import type { Dataset, DatasetTable } from './dataset.ts';
import { toRowKey } from './row-key.ts';
import { readStored, type StoredRow } from './stored-rows.ts';
import { type Asked, listColumns, storedTables } from './stored-tables.ts';

/** What becomes of a row of the files. */
export const state = { added: 0, same: 1, changed: 2 } as const;

/** Rows that stay, from one position to another: how far they go. */
export type Move = { first: number; last: number; by: number };

/** What turns a table of the database into that of the files; a few bytes for each row, and whole rows of neither. */
export type TablePlan = {
  /** One of `state` by the row's index in the files. */
  states: Uint8Array;
  /** Where the database has the row now, 0 for an added one; by the row's index in the files. */
  places: Int32Array;
  /** Rows that the files no longer have, in the database's order. */
  removed: { position: number; id: string }[];
  moves: Move[];
};

/**
 * Compares a table of the database, read a page at a time, with the rows of the files by their lasting ids. A row that only moved is the same. Throws when two
 * rows of the files share an id, since the history would lose one of them.
 */
export async function planTable<Name extends DatasetTable>(
  asked: Asked,
  name: Name,
  rows: readonly Dataset[Name][number][],
): Promise<TablePlan> {
  const indexes = indexRows(name, rows);
  const columns = listColumns(name);
  const plan: TablePlan = {
    states: new Uint8Array(rows.length),
    places: new Int32Array(rows.length),
    removed: [],
    moves: [],
  };
  const move = followMoves(plan.moves);
  for await (const page of readStored(asked, name))
    for (const stored of page) {
      const id = toRowKey(name, stored as unknown as Dataset[Name][number]);
      const index = indexes.get(id);
      const row = index === undefined ? undefined : rows[index];
      if (index === undefined || !row) {
        plan.removed.push({ position: stored.position, id });
        continue;
      }
      const isSame = columns.every((column) => isEqual(row[column as keyof typeof row], stored[column]));
      plan.states[index] = isSame ? state.same : state.changed;
      plan.places[index] = stored.position;
      // A changed row that no other names is deleted and written anew, at its place.
      if (isSame || 'isReferred' in storedTables[name]) move(stored.position, row.position);
    }
  return plan;
}

function indexRows<Name extends DatasetTable>(name: Name, rows: readonly Dataset[Name][number][]) {
  const indexes = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const id = toRowKey(name, row);
    if (indexes.has(id)) throw new Error(`Two rows of ${name} have the id ${id}`);
    indexes.set(id, index);
  }
  return indexes;
}

/** Takes the rows that stay in the database's order; neighbours that go equally far are one move. */
function followMoves(moves: Move[]): (from: number, to: number) => void {
  let current: Move | undefined;
  return (from, to) => {
    const by = to - from;
    if (by === 0) current = undefined;
    else if (current?.by === by) current.last = from;
    else {
      current = { first: from, last: from, by };
      moves.push(current);
    }
  };
}

function isEqual(value: unknown, stored: StoredRow[string]): boolean {
  if (typeof value === 'bigint') return String(value) === stored;
  if (!Array.isArray(value)) return value === stored;
  return (
    Array.isArray(stored) && value.length === stored.length && value.every((one, i) => one === stored[i])
  );
}
