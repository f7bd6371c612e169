import { type ChangelogEntry, readChangelog } from './changelog.ts';
import { checkAmounts } from './check-amounts.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkPeopleAndPrices } from './check-people-and-prices.ts';
import { checkReferences } from './check-references.ts';
import { checkYears } from './check-years.ts';
import { collectProblems } from './collect-problems.ts';
import type { Dataset } from './dataset.ts';
import { DatasetError, type Problem } from './problem.ts';
import { readTables, type Tables } from './read-tables.ts';
import type { FileTable } from './table.ts';

/** The dataset of record. */
export const dataFolder = 'data';

/**
 * Reads and checks every file of a dataset folder (data/README.md states the columns). Answers the problems in
 * the order of files and lines, those of CHANGELOG.md last, of each file and column the first hundred and the number of the rest; the dataset is whole only when there
 * are none.
 */
export async function readDataset(
  folder: string,
  { mostOfAKind }: { mostOfAKind?: number } = {},
): Promise<{ dataset: Dataset; changelog: ChangelogEntry[]; problems: Problem[] }> {
  const { report, list } = collectProblems(mostOfAKind);
  const tables = await readTables(folder, report);
  for (const check of [checkReferences, checkDuplicates, checkYears, checkAmounts, checkPeopleAndPrices])
    for (const problem of check(tables)) report(problem);
  const changelog = readChangelog(folder);
  const problems = list().map((problem) => tellCut(problem, tables));
  return {
    dataset: toDataset(tables),
    changelog: changelog.entries,
    problems: [...sortProblems(problems, tables), ...changelog.problems],
  };
}

/** A file that is cut in a cell has a last row that may be wrong in any way. */
function tellCut(problem: Problem, tables: Tables): Problem {
  const table = Object.values(tables).find(({ file }) => file === problem.file);
  if (problem.line !== table?.cutLine || problem.message.includes('cut short')) return problem;
  return {
    ...problem,
    message: `${problem.message} (the file ends here without an end of line: is it cut short?)`,
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
    population: rowsOf(tables.population),
    priceIndex: rowsOf(tables.priceIndex),
  };
}

function rowsOf<Row>(table: FileTable<Row>): Row[] {
  return table.rows.map(({ row }) => row);
}

function sortProblems(problems: Problem[], tables: Tables): Problem[] {
  const order = Object.values(tables).map(({ file }) => file);
  return problems.toSorted((a, b) => order.indexOf(a.file) - order.indexOf(b.file) || a.line - b.line);
}
