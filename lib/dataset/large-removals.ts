import type { DatasetTable } from './dataset.ts';

/** What an import would do to the rows of one table: how many there are, and how many of them would go. */
export type Removal = { table: DatasetTable; rows: number; removed: number };

/** A file that was cut at the end of a row looks like any other; corrections do not take so many rows at once. */
const fewest = 10;
const largestShare = 0.2;

/** The tables that would lose ten rows or more, and more than a fifth of all. */
export function findLargeRemovals(removals: readonly Removal[]): Removal[] {
  return removals.filter(({ rows, removed }) => removed >= fewest && removed > rows * largestShare);
}

/** Thrown when an import would remove so many rows that somebody must say that it is meant. */
export class LargeRemovalError extends Error {
  readonly removals: readonly Removal[];

  constructor(removals: readonly Removal[]) {
    super(removals.map(tellRemoval).join('\n'));
    this.removals = removals;
  }
}

/** "figures.csv: 338 of the 678 rows of the database would be removed". */
function tellRemoval({ table, rows, removed }: Removal): string {
  return `${toFileName(table)}: ${removed} of the ${rows} rows of the database would be removed`;
}

/** The file of a table: `area-changes.csv`. */
function toFileName(table: DatasetTable): string {
  return `${table.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.csv`;
}
