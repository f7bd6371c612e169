import { type ChangelogEntry, readChangelog } from './changelog.ts';
import { checkAmounts } from './check-amounts.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkReferences } from './check-references.ts';
import { checkYears } from './check-years.ts';
import type { Dataset } from './dataset.ts';
import { DatasetError, type Problem } from './problem.ts';
import { readTables, type Tables } from './read-tables.ts';
import type { FileTable } from './table.ts';

/** The dataset of record. */
export const dataFolder = 'data';

/**
 * Reads and checks every file of a dataset folder (data/README.md states the columns). Answers all problems at once, in
 * the order of files and lines, those of CHANGELOG.md last; the dataset is whole only when there are none.
 */
export async function readDataset(
  folder: string,
): Promise<{ dataset: Dataset; changelog: ChangelogEntry[]; problems: Problem[] }> {
  const tables = readTables(folder);
  const own = Object.values(tables).flatMap((table: FileTable<unknown>) => table.problems);
  const problems = [
    ...own,
    ...checkReferences(tables),
    ...checkDuplicates(tables),
    ...checkYears(tables),
    ...checkAmounts(tables),
  ];
  const changelog = readChangelog(folder);
  return {
    dataset: toDataset(tables),
    changelog: changelog.entries,
    problems: [...sortProblems(problems, tables), ...changelog.problems],
  };
}

/** The dataset of a folder; throws a DatasetError that lists every problem when there is one. */
export async function readValidDataset(folder: string): Promise<Dataset> {
  const { dataset, problems } = await readDataset(folder);
  if (problems.length > 0) throw new DatasetError(problems);
  return dataset;
}

function toDataset(tables: Tables): Dataset {
  return {
    areas: rowsOf(tables.areas),
    areaChanges: rowsOf(tables.areaChanges),
    areaMembers: rowsOf(tables.areaMembers),
    sources: rowsOf(tables.sources),
    figures: rowsOf(tables.figures),
    claims: rowsOf(tables.claims),
    notes: rowsOf(tables.notes),
  };
}

function rowsOf<Row>(table: FileTable<Row>): Row[] {
  return table.rows.map(({ row }) => row);
}

function sortProblems(problems: Problem[], tables: Tables): Problem[] {
  const order = Object.values(tables).map(({ file }) => file);
  return problems.toSorted((a, b) => order.indexOf(a.file) - order.indexOf(b.file) || a.line - b.line);
}
