import type { AddedTable } from './added-tables.ts';
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

export type CellProblem = { column: string; message: string };

/** What is said of a candidate's cells, each with its place, in the order of the sheet's columns. */
export function reportCells({ sheet, columns, number }: Candidate, cells: readonly CellProblem[]): string[] {
  return cells
    .map(({ column, message }) => ({ column, message, index: columns.indexOf(column) }))
    .toSorted((a, b) => a.index - b.index)
    .map(({ column, message, index }) =>
      reportAt(sheet, number, index === -1 ? null : index, column, message),
    );
}
