import { readFileSync } from 'node:fs';
import { type Options, parse } from 'csv-parse/sync';

export type CsvRow = Record<string, string>;

/** The rows of a CSV text as a plain reader sees them: texts by column. `options` are for a CSV for an Excel. */
export function parseRows(csv: string, options: Pick<Options, 'bom' | 'delimiter'> = {}): CsvRow[] {
  return parse(csv, { ...options, columns: true });
}

/** The rows of a file of data/, read without any of our code. */
export function readDataRows(file: string): CsvRow[] {
  return parseRows(readFileSync(`data/${file}`, 'utf8'));
}

/** Some columns of every row. */
export function pick(rows: readonly CsvRow[], columns: readonly string[]): (string | undefined)[][] {
  return rows.map((row) => columns.map((column) => row[column]));
}
