import type { Problem } from './problem.ts';

export type Located<Row> = { line: number; row: Row };

/** One file of the dataset as read. Rows with a problem of their own are left out of `rows`. */
export type FileTable<Row> = {
  file: string;
  rows: Located<Row>[];
  /** The first column of every record, broken ones too, so that a reference to a broken row is not a second problem. */
  keys: ReadonlySet<string>;
  /** False when the file could not be read to its end: what it lacks is then not known. */
  complete: boolean;
  /** Names (row-key.ts) that several rows have; absent where rows have none, or nobody counted. */
  repeated?: ReadonlyMap<string, number>;
  /** Where the last record begins when the file ends without an end of line, as one that is cut short does. */
  cutLine: number | null;
};

/** A problem of one located row. */
export function problemAt(
  table: { file: string },
  { line }: { line: number },
  column: string,
  message: string,
): Problem {
  return { file: table.file, line, column, message };
}
