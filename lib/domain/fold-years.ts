/** Rows of consecutive years that say the same, newest first, and their first and last year. */
type YearRun<Row> = { rows: readonly [Row, ...Row[]]; from: number; to: number };

/**
 * A table's rows, newest year first, in runs (DESIGN §3, Folding equal rows): neighbours whose years follow each other and that say the same. `tell` is what a row
 * says, its year left out; null for one that stands alone. Every row is in one run, in the order of the table.
 */
export function foldYears<Row>(
  rows: readonly Row[],
  toYear: (row: Row) => number,
  tell: (row: Row) => string | null,
): YearRun<Row>[] {
  const runs: { rows: [Row, ...Row[]]; from: number; to: number; told: string | null }[] = [];
  for (const row of rows) {
    const [year, told, last] = [toYear(row), tell(row), runs.at(-1)];
    if (last && told !== null && told === last.told && year === last.from - 1) {
      last.rows.push(row);
      last.from = year;
    } else runs.push({ rows: [row], from: year, to: year, told });
  }
  return runs.map((run) => ({ rows: run.rows, from: run.from, to: run.to }));
}
