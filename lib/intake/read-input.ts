import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Inputs } from './input-table.ts';
import { PackageError } from './open-workbook.ts';
import { readCsvInput } from './read-csv-input.ts';
import { readWorkbookInput } from './read-workbook-input.ts';

const maxInputBytes = 20_000_000;

/** Reads a CSV file or, by any other name, a workbook. A file above 20 MB is refused unread; what is no workbook is one problem. */
export async function readInput(path: string): Promise<Inputs> {
  try {
    const { size } = statSync(path);
    if (size > maxInputBytes)
      throw new PackageError(
        `the file has ${Math.ceil(size / 1e6)} MB; at most ${maxInputBytes / 1e6} MB are read`,
      );
    return /\.csv$/i.test(path) ? readCsvInput(path) : await readWorkbookInput(path, readFileSync(path));
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    return { rows: [], problems: [`${basename(path)}: ${error.message}`], remarks: [] };
  }
}
