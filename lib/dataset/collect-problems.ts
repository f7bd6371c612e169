import type { Problem } from './problem.ts';

/** So many problems of one column of a file are told; a person mends the first of them, and runs the check again. */
export const mostOfAKind = 100;

export type Report = (problem: Problem) => void;
type Kind = { told: Problem[]; more: Problem | null };

/**
 * Collects problems in bounded memory: of each file and column the first ones (a hundred, when nothing else is said), then one that stands for the rest, at the place where they
 * begin.
 */
export function collectProblems(most = mostOfAKind): { report: Report; list: () => Problem[] } {
  const kinds = new Map<string, Kind>();
  return {
    report: (problem) => {
      const name = `${problem.file}:${problem.column}`;
      const kind = kinds.get(name) ?? { told: [], more: null };
      kinds.set(name, kind);
      if (kind.told.length < most) kind.told.push(problem);
      else kind.more = countIn(kind.more, problem);
    },
    list: () => [...kinds.values()].flatMap(({ told, more }) => (more ? [...told, tellMore(more)] : told)),
  };
}

/** Checks follow each other, so that a later one may come to an earlier line. */
function countIn(more: Problem | null, problem: Problem): Problem {
  return {
    ...problem,
    line: Math.min(more?.line ?? problem.line, problem.line),
    count: (more?.count ?? 0) + 1,
  };
}

function tellMore(more: Problem): Problem {
  const where = more.column ? 'in this column' : 'of whole rows';
  const count = more.count ?? 1;
  return {
    ...more,
    message: `and ${count.toLocaleString('en')} more ${count === 1 ? 'problem' : 'problems'} ${where}`,
  };
}
