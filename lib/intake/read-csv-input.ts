import { basename } from 'node:path';
import { explainWidth, readRecords } from '#lib/dataset/read-records.ts';
import { listTables } from './added-tables.ts';
import { findByColumns, type Inputs, isEmpty, toInputRows, toTableName } from './input-table.ts';
import { type ReadSheet, toTextCell } from './sheet.ts';

/** Reads a CSV file (commas or semicolons, UTF-8). Its table is told by its name, figures.csv, else by its columns. */
export async function readCsvInput(path: string): Promise<Inputs> {
  const file = basename(path);
  const problems: string[] = [];
  const sheet: ReadSheet = {
    name: file,
    records: [],
    toPlace: (line, _, column) => [file, line, ...(column ? [column] : [])].join(':'),
  };
  const failure = await readRecords(path, (record) => {
    const cells = record.cells.map(toTextCell);
    if (cells.every(isEmpty)) return;
    const width = sheet.records[0]?.cells.length ?? cells.length;
    if (cells.length === width) sheet.records.push({ number: record.line, cells });
    else problems.push(`${file}:${record.line}: ${explainWidth(record, width)}`);
  });
  const refuse = (line: number, message: string): Inputs => ({
    rows: [],
    problems: [...problems, `${file}:${line}: ${message}`],
    remarks: [],
  });
  if (failure) return refuse(failure.line, failure.message);
  const table = toTableName(file.replace(/\.csv$/i, '')) ?? findByColumns(sheet);
  const files = listTables().map((name) => `${name}.csv`);
  if (!table)
    return refuse(
      1,
      `neither the file's name (${files.join(', ')}) nor its columns tell which table this is`,
    );
  const read = toInputRows(table, sheet);
  return { ...read, problems: [...problems, ...read.problems] };
}
