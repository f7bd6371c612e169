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
    const columns = listHashed(table, rows[0]);
    for (let start = 0; start < rows.length; start += rowsAtOnce) {
      let text = '';
      for (const row of rows.slice(start, start + rowsAtOnce)) text += `${toCanonicalRow(columns, row)}\n`;
      hash.update(text);
    }
  }
  return hash.digest('hex');
}

/**
 * The columns of a table in an order that is not the file's, each with its name as it stands in the text. A note's id follows from its columns and order: contents were
 * hashed without it at first, and the same content keeps its hash.
 */
function listHashed(table: string, row: object = {}): { name: string; text: string }[] {
  const names = Object.keys(row).filter((name) => table !== 'notes' || name !== 'id');
  return names.sort().map((name) => ({ name, text: `[${JSON.stringify(name)},` }));
}

/** One row as text: JSON of pairs of column and value, put together by hand, since making the pairs takes three times as long. */
function toCanonicalRow(columns: ReturnType<typeof listHashed>, row: Record<string, unknown>): string {
  let text = '';
  for (const column of columns) text += `,${column.text}${toJson(row[column.name])}]`;
  return `[${text.slice(1)}]`;
}

/** Amounts as digits. */
function toJson(value: unknown): string {
  if (typeof value === 'number') return `${value}`;
  return typeof value === 'bigint' ? `"${value}"` : JSON.stringify(value);
}
