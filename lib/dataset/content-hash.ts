import { createHash } from 'node:crypto';
import type { Dataset } from './dataset.ts';

/** One row as text that does not depend on the order of its columns or on how the file was written. */
function toCanonicalRow(row: object): string {
  const columns = Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(columns, (_, value) => (typeof value === 'bigint' ? String(value) : value));
}

/**
 * The SHA-256 of a dataset's content, hexadecimal: the same for the same rows in the same order, whatever the line ends,
 * byte-order mark or quoting of the files. The order of rows counts, since it decides between equal figures.
 */
export function hashContent(dataset: Dataset): string {
  const hash = createHash('sha256');
  for (const [table, rows] of Object.entries(dataset)) {
    hash.update(`${table}\n`);
    for (const row of rows) hash.update(`${toCanonicalRow(table === 'notes' ? withoutId(row) : row)}\n`);
  }
  return hash.digest('hex');
}

/** A note's id follows from its columns and order. Contents were hashed without it at first, and the same content keeps its hash. */
function withoutId({ id, ...columns }: Record<string, unknown>): object {
  return columns;
}
