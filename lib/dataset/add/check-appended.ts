import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../dataset.ts';
import { formatProblem, type Problem } from '../problem.ts';
import { readDataset } from '../read-dataset.ts';
import type { AddedTable } from './added-tables.ts';
import { type Appended, appendRecords } from './append-records.ts';
import { listTables } from './list-tables.ts';
import type { ReadRow } from './read-row.ts';
import { reportAt, type Sheet } from './sheet.ts';

/** A row to append and where it came from. */
export type Candidate = {
  table: AddedTable;
  sheet: Sheet;
  columns: readonly string[];
  number: number;
  row: ReadRow;
};

/** The would-be dataset: problems in the added rows by their own place, those of the folder itself by file and line. */
export type Checked = {
  problems: string[];
  ownProblems: string[];
  dataset: Dataset;
  files: { table: AddedTable; name: string; bytes: Buffer }[];
};

/**
 * Appends the candidates to the files in `scratch` (a copy of `folder`) and reads the whole as data:check does. A cell
 * that was refused before keeps that reason alone.
 */
export async function checkAppended(
  candidates: readonly Candidate[],
  scratch: string,
  folder: string,
): Promise<Checked> {
  const origins = new Map<string, Candidate>();
  const files: Checked['files'] = [];
  for (const table of listTables()) {
    const rows = candidates.filter((candidate) => candidate.table === table);
    const name = `${table}.csv`;
    const appended = rows.length > 0 ? appendTo(join(scratch, name), rows) : null;
    if (!appended) continue;
    for (const [index, line] of appended.lines.entries()) {
      const candidate = rows[index];
      if (candidate) origins.set(`${join(scratch, name)}:${line}`, candidate);
    }
    files.push({ table, name, bytes: appended.bytes });
  }
  const { dataset, problems } = await readDataset(scratch);
  const find = ({ file, line }: Problem) => origins.get(`${file}:${line}`);
  const rename = (text: string) => text.replaceAll(scratch, folder);
  return {
    dataset,
    files,
    ownProblems: problems
      .filter((problem) => !find(problem))
      .map(formatProblem)
      .map(rename),
    problems: problems.flatMap((problem) => {
      const candidate = find(problem);
      return candidate ? explain(candidate, problem, origins).map(rename) : [];
    }),
  };
}

function appendTo(path: string, candidates: readonly Candidate[]): Appended | null {
  const appended = appendRecords(
    readFileSync(path),
    candidates.map(({ row }) => row.cells),
  );
  if (appended) writeFileSync(path, appended.bytes);
  return appended;
}

function explain(candidate: Candidate, problem: Problem, origins: Map<string, Candidate>): string[] {
  const { sheet, columns, number, row } = candidate;
  if (row.problems.some(({ column }) => column === problem.column)) return [];
  const index = columns.indexOf(problem.column);
  const message = problem.message.replace(/(?<= of )line (\d+)(?= for the same cell|$)/, (line, digits) => {
    const other = origins.get(`${problem.file}:${digits}`);
    return other ? other.sheet.toPlace(other.number, null, '') : `${line} of ${problem.file}`;
  });
  return [reportAt(sheet, number, index === -1 ? null : index, problem.column, message)];
}
