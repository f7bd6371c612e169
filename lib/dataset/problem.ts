import { toOneLine } from './visible-text.ts';

/** What is wrong at one place of the dataset. `column` is empty when the whole row or file is meant; `count` tells how many problems it stands for, when not for one. */
export type Problem = { file: string; line: number; column: string; message: string; count?: number };

/** A problem as one line of a report: `data/figures.csv:12:amount_vnd: message`. */
export function formatProblem({ file, line, column, message }: Problem): string {
  return toOneLine([file, line, ...(column ? [column] : [])].join(':').concat(': ', message));
}

/** "1 problem", "2 problems". */
export function countProblems(problems: readonly { count?: number }[]): string {
  const count = problems.reduce((sum, problem) => sum + (problem.count ?? 1), 0);
  return `${count} ${count === 1 ? 'problem' : 'problems'}`;
}

/** Thrown when a dataset with problems is asked for as a valid one; the message lists every problem. */
export class DatasetError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}
