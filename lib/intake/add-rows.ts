import { join } from 'node:path';
import { readAreas } from '#lib/dataset/read-tables.ts';
import { type AddedTable, listTables } from './added-tables.ts';
import { type Candidate, type Checked, checkAppended, reportCells } from './check-appended.ts';
import { readInput } from './read-input.ts';
import { makeRowReader } from './read-row.ts';
import { replaceFiles } from './replace-files.ts';
import { listDifferences, type Snapshot, takeSnapshot, withFolder } from './snapshot.ts';

/** What came of it: `added` is empty when there are problems. `remarks` tell what was derived and what was not read. */
export type Addition = {
  problems: string[];
  ownProblems: string[];
  remarks: string[];
  added: { table: AddedTable; ids: string[] }[];
};

/**
 * Adds the rows of workbooks and CSV files to the CSV files of a dataset folder: all of them, or none when any cell, any
 * check of the whole dataset or the folder itself has a problem. Throws when the folder changes meanwhile or cannot be written.
 */
export async function addRows(paths: readonly string[], folder: string): Promise<Addition> {
  const snapshot = takeSnapshot(folder);
  return withFolder(snapshot, async (scratch) => {
    const read = await Promise.all(paths.map(readInput));
    const { rows: areaRows } = await readAreas(scratch, () => {}); // their problems are told by the check of the whole
    const areas = areaRows.map(({ row }) => row);
    const readers = new Map(listTables().map((table) => [table, makeRowReader(table, areas)]));
    const candidates = read
      .flatMap(({ rows }) => rows)
      .flatMap((input): Candidate[] => {
        const row = readers.get(input.table)?.(input.cells);
        return row ? [{ ...input, row }] : [];
      });
    const checked = await checkAppended(candidates, scratch, folder);
    const problems = [
      ...read.flatMap(({ problems }) => problems),
      ...candidates.flatMap((candidate) =>
        reportCells(candidate, [
          ...candidate.row.problems,
          ...(isRefusedWhole(candidate) ? [] : checked.problemsOf(candidate)),
        ]),
      ),
    ];
    const remarks = [...read.flatMap(({ remarks }) => remarks), ...candidates.flatMap(listDerived)];
    const { ownProblems } = checked;
    const isSound = problems.length === 0 && ownProblems.length === 0;
    if (isSound) write(checked, snapshot, folder);
    return { problems, ownProblems, remarks, added: isSound ? listAdded(checked) : [] };
  });
}

/** Nothing of the row was understood, as of a total that someone filled down: what it lacks need not be said. */
function isRefusedWhole({ row }: Candidate): boolean {
  return row.problems.length > 0 && Object.values(row.cells).every((cell) => cell === '');
}

function listDerived(candidate: Candidate): string[] {
  const { derived } = candidate.row;
  return reportCells(
    candidate,
    derived.map(({ column, text }) => ({ column, message: `${text}, from the printed number` })),
  );
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

function listAdded({ files, dataset }: Checked): Addition['added'] {
  return files.map(({ table, count }) => ({ table, ids: dataset[table].map(({ id }) => id).slice(-count) }));
}
