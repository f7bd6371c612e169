import type { Figure } from './figure.ts';

/** A printed amount as an earlier release had it, and the release that corrected it. */
export type Revision = Pick<Figure, 'amountVnd' | 'stepVnd' | 'bound'> & {
  release: number;
  /** When the correction was imported, ISO. */
  importedAt: string;
};

type AmountOf = Pick<Figure, 'amountVnd' | 'stepVnd' | 'bound'>;
type FigureChange = {
  rowId: string;
  release: number;
  importedAt: string;
  before: AmountOf;
  after: AmountOf;
};

/** The latest correction of each figure's amount, step or bound, by the figure's id; changes of anything else are none. */
export function findRevisions(changes: readonly FigureChange[]): Map<string, Revision> {
  const corrections = changes
    .filter(({ before, after }) => !isSameAmount(before, after))
    .toSorted((a, b) => a.release - b.release);
  return new Map(
    corrections.map(({ rowId, release, importedAt, before: { amountVnd, stepVnd, bound } }) => [
      rowId,
      { amountVnd, stepVnd, bound, release, importedAt },
    ]),
  );
}

function isSameAmount(a: AmountOf, b: AmountOf): boolean {
  return a.amountVnd === b.amountVnd && a.stepVnd === b.stepVnd && a.bound === b.bound;
}
