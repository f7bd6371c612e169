import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '#lib/dataset/dataset.ts';
import { formatProblem, type Problem } from '#lib/dataset/problem.ts';
import { readDataset } from '#lib/dataset/read-dataset.ts';
import { type AddedTable, listTables } from './added-tables.ts';
import { appendRecords } from './append-records.ts';
import type { InputRow } from './input-table.ts';
import type { ReadRow } from './read-row.ts';
import { reportAt } from './sheet.ts';

/** A row to append, as it was read, and where it came from. */
export type Candidate = InputRow & { row: ReadRow };

type CellProblem = { column: string; message: string };

/** What is said of a candidate's cells, each with its place, in the order of the sheet's columns. */
export function reportCells({ sheet, columns, number }: Candidate, cells: readonly CellProblem[]): string[] {
  return cells
    .map(({ column, message }) => ({ column, message, index: columns.indexOf(column) }))
    .toSorted((a, b) => a.index - b.index)
    .map(({ column, message, index }) =>
      reportAt(sheet, number, index === -1 ? null : index, column, message),
    );
}

/** The would-be dataset: problems in added rows by candidate, those of the folder itself by file and line. */
export type Checked = {
  problemsOf: (candidate: Candidate) => CellProblem[];
  ownProblems: string[];
  dataset: Dataset;
  files: { table: AddedTable; name: string; bytes: Buffer; count: number }[];
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
  const files = listTables().flatMap((table) => {
    const rows = candidates.filter((candidate) => candidate.table === table);
    const name = `${table}.csv`;
    const path = join(scratch, name);
    const texts = rows.map(({ row }) => row.cells);
    const appended = rows.length > 0 && existsSync(path) ? appendRecords(readFileSync(path), texts) : null;
    if (!appended) return []; // a missing file or header is a problem of the folder itself
    writeFileSync(path, appended.bytes);
    for (const [index, candidate] of rows.entries())
      origins.set(`${path}:${appended.lines[index]}`, candidate);
    return { table, name, bytes: appended.bytes, count: rows.length };
  });
  const { dataset, problems } = await readDataset(scratch, { mostOfAKind: Number.POSITIVE_INFINITY });
  const find = ({ file, line }: Problem) => origins.get(`${file}:${line}`);
  const rename = (text: string) => text.replaceAll(scratch, folder);
  const byCandidate = Map.groupBy(problems, find);
  return {
    dataset,
    files,
    ownProblems: (byCandidate.get(undefined) ?? []).map(formatProblem).map(rename),
    problemsOf: (candidate) =>
      (byCandidate.get(candidate) ?? [])
        .filter(({ column }) => !isExplained(candidate, column))
        .map((problem) => ({ column: problem.column, message: rename(nameLine(problem, origins)) })),
  };
}

function isExplained({ row }: Candidate, column: string): boolean {
  return row.waiting.includes(column) || row.problems.some((problem) => problem.column === column);
}

/** The line of another row that a message ends with, by the file that has the row. */
function nameLine({ file, message }: Problem, origins: ReadonlyMap<string, Candidate>): string {
  return message.replace(/(?<= of )line (\d+)(?= for the same cell|$)/, (line, digits) => {
    const other = origins.get(`${file}:${digits}`);
    return other ? other.sheet.toPlace(other.number, null, '') : `${line} of ${file}`;
  });
}
