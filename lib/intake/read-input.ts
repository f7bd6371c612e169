import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { InputTable } from './input-table.ts';
import { PackageError } from './open-workbook.ts';
import { readCsvInput } from './read-csv-input.ts';
import { readWorkbookInput } from './read-workbook-input.ts';

const maxInputBytes = 20_000_000;
const maxRows = 20_000;

/** The filled rows of one file by table. `remarks` tell what was left out on purpose. */
export type Inputs = { inputs: InputTable[]; problems: string[]; remarks: string[] };

/**
 * Reads a CSV file or, by any other name, a workbook. A file above 20 MB is refused unread, a table above 20,000 rows
 * whole; what is no workbook is one problem.
 */
export async function readInput(path: string): Promise<Inputs> {
  const file = basename(path);
  const refused = (message: string): Inputs => ({
    inputs: [],
    problems: [`${file}: ${message}`],
    remarks: [],
  });
  const { size } = statSync(path);
  if (size > maxInputBytes)
    return refused(`the file has ${Math.ceil(size / 1e6)} MB; at most ${maxInputBytes / 1e6} MB are read`);
  if (/\.csv$/i.test(path)) return limitRows({ ...readCsvInput(path), remarks: [] });
  try {
    return limitRows(await readWorkbookInput(path, readFileSync(path)));
  } catch (error) {
    if (error instanceof PackageError) return refused(error.message);
    throw error;
  }
}

function limitRows(read: Inputs): Inputs {
  const tooLong = read.inputs.find(({ rows }) => rows.length > maxRows);
  if (!tooLong) return read;
  const message = `${tooLong.sheet.name}: ${tooLong.rows.length} rows; at most ${maxRows} are read at once`;
  return { ...read, inputs: [], problems: [message] };
}
