import type { DatasetTable } from './dataset.ts';
import { listColumns } from './stored-tables.ts';

/** What an import does to one row: its whole text (JSON of its columns by name, without its place in the file) before and after. */
export type RowChange = {
  table: DatasetTable;
  rowId: string;
  /** Of a figure or percentage its area. */
  areaId: string | null;
  kind: 'added' | 'changed' | 'removed';
  before: string | null;
  after: string | null;
};

/** A row as text: columns in the order of their names, so that it is the same from a file and from the database; amounts as digits. */
export function toRowText(table: DatasetTable, row: object): string {
  const values: Record<string, unknown> = { ...row };
  return JSON.stringify(
    Object.fromEntries(listColumns(table).map((column) => [column, toPlain(values[column])])),
  );
}

/** The area that a figure or percentage is of; null for rows of other tables. */
export function findRowArea(table: DatasetTable, row: object): string | null {
  if (table !== 'figures' && table !== 'claims') return null;
  return 'area' in row && typeof row.area === 'string' ? row.area : null;
}

function toPlain(value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
