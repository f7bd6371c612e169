/** What is wrong at one place of the dataset. `column` is empty when the whole row or file is meant. */
export type Problem = { file: string; line: number; column: string; message: string };

/** A problem as one line of a report: `data/figures.csv:12:amount_vnd: message`. */
export function formatProblem({ file, line, column, message }: Problem): string {
  return [file, line, ...(column ? [column] : [])].join(':').concat(': ', message);
}

/** "1 problem", "2 problems". */
export function countProblems({ length }: readonly unknown[]): string {
  return `${length} ${length === 1 ? 'problem' : 'problems'}`;
}

/** Thrown when a dataset with problems is asked for as a valid one; the message lists every problem. */
export class DatasetError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}
