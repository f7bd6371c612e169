import { toCanonicalRow } from './content-hash.ts';
import type { Dataset, NoteRow, TableName } from './dataset.ts';

/** Ids of the rows that an import added, changed and removed, by table. A moved row alone is not a change. */
export type Changes = Record<TableName, { added: string[]; changed: string[]; removed: string[] }>;

/** Compares two contents of the database by the rows' ids. */
export function summariseChanges(before: Dataset, after: Dataset): Changes {
  return {
    areas: compare(before.areas, after.areas, ({ id }) => id),
    areaChanges: compare(before.areaChanges, after.areaChanges, (row) => `${row.fromArea}→${row.toArea}`),
    areaMembers: compare(before.areaMembers, after.areaMembers, (row) => `${row.region}/${row.area}`),
    sources: compare(before.sources, after.sources, ({ id }) => id),
    figures: compare(before.figures, after.figures, ({ id }) => id),
    claims: compare(before.claims, after.claims, ({ id }) => id),
    notes: compare(before.notes, after.notes, toNoteId),
  };
}

/** How many rows of all tables were added, changed and removed. */
export function countChanges(changes: Changes): { added: number; changed: number; removed: number } {
  const sum = (kind: 'added' | 'changed' | 'removed') =>
    Object.values(changes).reduce((total, table) => total + table[kind].length, 0);
  return { added: sum('added'), changed: sum('changed'), removed: sum('removed') };
}

function toNoteId({ area, year, topic, source }: NoteRow): string {
  return [area, year, topic, source].join('/');
}

function compare<Row extends { position: number }>(before: Row[], after: Row[], idOf: (row: Row) => string) {
  const old = indexRows(before, idOf);
  const fresh = indexRows(after, idOf);
  return {
    added: [...fresh.keys()].filter((id) => !old.has(id)),
    changed: [...fresh].filter(([id, row]) => old.has(id) && old.get(id) !== row).map(([id]) => id),
    removed: [...old.keys()].filter((id) => !fresh.has(id)),
  };
}

function indexRows<Row extends { position: number }>(rows: Row[], idOf: (row: Row) => string) {
  return new Map(rows.map((row) => [idOf(row), toCanonicalRow({ ...row, position: null })]));
}
