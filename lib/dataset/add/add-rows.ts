import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Dataset } from '../dataset.ts';
import { readTables } from '../read-tables.ts';
import type { AddedTable } from './added-tables.ts';
import { type Candidate, type Checked, checkAppended } from './check-appended.ts';
import type { AreaChoice } from './choices.ts';
import type { InputTable } from './input-table.ts';
import { readCsvInput } from './read-csv-input.ts';
import { PackageError } from './read-package.ts';
import { makeRowReader } from './read-row.ts';
import { readWorkbookInput } from './read-workbook-input.ts';
import { replaceFiles } from './replace-files.ts';
import { reportAt } from './sheet.ts';
import { listDifferences, type Snapshot, takeSnapshot, withFolder } from './snapshot.ts';

const maxInputBytes = 20_000_000;
const maxRows = 20_000;

/** What came of it: `added` is empty when there are problems. `remarks` tell what was derived and what was not read. */
export type Addition = {
  problems: string[];
  ownProblems: string[];
  remarks: string[];
  added: { table: AddedTable; ids: string[]; count: number }[];
};

type Inputs = { inputs: InputTable[]; problems: string[]; remarks: string[] };

/**
 * Adds the rows of workbooks and CSV files to the CSV files of a dataset folder: all of them, or none when any cell, any
 * check of the whole dataset or the folder itself has a problem. Throws when the folder changes meanwhile or cannot be written.
 */
export async function addRows(paths: readonly string[], folder: string): Promise<Addition> {
  const snapshot = takeSnapshot(folder);
  return withFolder(snapshot, async (scratch) => {
    const read = await Promise.all(paths.map(readInput));
    const inputs = read.flatMap(({ inputs }) => inputs);
    const areas = readTables(scratch).areas.rows.map(({ row }) => row);
    const candidates = inputs.flatMap((input) => toCandidates(input, areas));
    const checked = await checkAppended(candidates, scratch, folder);
    const problems = [
      ...read.flatMap(({ problems }) => problems),
      ...candidates.flatMap(listRowProblems),
      ...checked.problems,
    ];
    const remarks = [...read.flatMap(({ remarks }) => remarks), ...candidates.flatMap(listDerived)];
    const { ownProblems } = checked;
    const isSound = problems.length === 0 && ownProblems.length === 0;
    if (isSound) write(checked, snapshot, folder);
    return { problems, ownProblems, remarks, added: isSound ? listAdded(candidates, checked) : [] };
  });
}

async function readInput(path: string): Promise<Inputs> {
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

function toCandidates(
  { table, sheet, rows, columns }: InputTable,
  areas: readonly AreaChoice[],
): Candidate[] {
  const readRow = makeRowReader(table, areas);
  return rows.map(({ number, cells }) => ({ table, sheet, columns, number, row: readRow(cells) }));
}

function listRowProblems({ sheet, columns, number, row }: Candidate): string[] {
  return row.problems.map(({ column, message }) => {
    const index = columns.indexOf(column);
    return reportAt(sheet, number, index === -1 ? null : index, column, message);
  });
}

function listDerived({ sheet, columns, number, row }: Candidate): string[] {
  return row.derived.map(({ column, text }) => {
    const index = columns.indexOf(column);
    return reportAt(sheet, number, index === -1 ? null : index, column, `${text}, from the printed number`);
  });
}

function write({ files }: Checked, snapshot: Snapshot, folder: string): void {
  const replacements = files.map(({ name, bytes }) => ({
    path: join(folder, name),
    before: snapshot.get(name) ?? Buffer.alloc(0),
    after: bytes,
  }));
  replaceFiles(replacements, () => {
    const changed = listDifferences(snapshot, takeSnapshot(folder));
    if (changed.length > 0)
      throw new Error(`${changed.join(', ')} changed while the rows were checked: run it again`);
  });
}

function listAdded(candidates: readonly Candidate[], { files, dataset }: Checked): Addition['added'] {
  return files.map(({ table }) => {
    const count = candidates.filter((candidate) => candidate.table === table).length;
    return { table, count, ids: listIds(dataset, table).slice(-count) };
  });
}

function listIds(dataset: Dataset, table: AddedTable): string[] {
  return table === 'notes' ? [] : dataset[table].map(({ id }) => id);
}
