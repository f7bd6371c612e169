import { basename } from 'node:path';
import { explainWidth, readRecords } from '#lib/dataset/read-records.ts';
import { type AddedTable, isNeeded, listColumns, listTables } from './added-tables.ts';
import { type InputTable, isEmpty, readHeader, toInputTable } from './input-table.ts';
import type { Sheet } from './sheet.ts';
import { toTextCell } from './sheet.ts';

const tableNames = listTables();

/** The table that a sheet's or file's name says, whatever its capitals; undefined for another name. */
export function toTableName(name: string): AddedTable | undefined {
  return tableNames.find((table) => table === name.trim().toLowerCase());
}

/** Reads a CSV file (commas or semicolons, UTF-8). Its table is told by its name, figures.csv, else by its columns. */
export function readCsvInput(path: string): { inputs: InputTable[]; problems: string[] } {
  const file = basename(path);
  const problems: string[] = [];
  const sheet: Sheet = {
    name: file,
    records: [],
    toPlace: (line, _, column) => [file, line, ...(column ? [column] : [])].join(':'),
  };
  let width = 0;
  const failure = readRecords(path, (texts, number, delimiter) => {
    const cells = texts.map(toTextCell);
    if (cells.every(isEmpty)) return;
    width ||= cells.length;
    if (cells.length === width) sheet.records.push({ number, cells });
    else problems.push(`${file}:${number}: ${explainWidth(cells.length, width, delimiter)}`);
  });
  if (failure) return { inputs: [], problems: [...problems, `${file}:${failure.line}: ${failure.message}`] };
  const header = readHeader(sheet.records[0]?.cells ?? []);
  const table = toTableName(file.replace(/\.csv$/i, '')) ?? findByColumns(header);
  if (!table) return { inputs: [], problems: [`${file}:1: ${explainUnknown()}`] };
  const { input, problems: wrong } = toInputTable(table, sheet);
  return { inputs: [input], problems: [...problems, ...wrong] };
}

/** The table whose columns a header has: all that it needs, else more than half of them and more than of any other, so that the rest can be told. */
export function findByColumns(header: readonly string[]): AddedTable | undefined {
  const shares = tableNames.map((table) => {
    const known = listColumns(table);
    const needed = known.filter((column) => isNeeded(table, column));
    const foreign = header.filter((column) => column !== '' && !known.includes(column)).length;
    const found = needed.filter((column) => header.includes(column)).length;
    return {
      table,
      fits: foreign === 0 && found === needed.length,
      share: (found - foreign) / needed.length,
    };
  });
  const fitting = shares.filter(({ fits }) => fits);
  if (fitting.length > 0) return fitting.length === 1 ? fitting[0]?.table : undefined;
  const [nearest, next] = shares.toSorted((a, b) => b.share - a.share);
  return nearest && nearest.share > 0.5 && nearest.share > (next?.share ?? 0) ? nearest.table : undefined;
}

function explainUnknown(): string {
  const files = tableNames.map((table) => `${table}.csv`).join(', ');
  return `neither the file's name (${files}) nor its columns tell which table this is`;
}
