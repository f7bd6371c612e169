import { createHash } from 'node:crypto';
import type { Dataset } from './dataset.ts';

/** So many rows are hashed as one text, which is faster than each by itself. */
const rowsAtOnce = 1_000;

/** Contents without these were hashed before there were such tables: the same content keeps its hash. */
const laterTables = ['population', 'priceIndex'];

/**
 * The SHA-256 of a dataset's content, hexadecimal: the same for the same rows in the same order, whatever the line ends,
 * byte-order mark or quoting of the files. The order of rows counts, since it decides between equal figures.
 */
export function hashContent(dataset: Dataset): string {
  const hash = createHash('sha256');
  for (const [table, rows] of Object.entries(dataset)) {
    if (rows.length === 0 && laterTables.includes(table)) continue;
    hash.update(`${table}\n`);
    for (let start = 0; start < rows.length; start += rowsAtOnce) {
      const texts = rows.slice(start, start + rowsAtOnce).map((row) => `${toCanonicalRow(table, row)}\n`);
      hash.update(texts.join(''));
    }
  }
  return hash.digest('hex');
}

/**
 * One row as text that does not depend on the order of its columns or on how the file was written. A note's id follows from its columns and order: contents were
 * hashed without it at first, and the same content keeps its hash.
 */
function toCanonicalRow(table: string, row: object): string {
  const columns = Object.entries(row).filter(([name]) => table !== 'notes' || name !== 'id');
  const plain = columns.map(([name, value]) => [name, typeof value === 'bigint' ? String(value) : value]);
  return JSON.stringify(plain.sort(([a], [b]) => (a < b ? -1 : 1)));
}
