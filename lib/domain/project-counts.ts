import { toCellKey } from './cell.ts';
import type { Figure } from './figure.ts';
import { comparePeriods } from './period.ts';
import { fundings, measures } from './vocabulary.ts';

/** The figures of one place that name a number of projects; they belong to the same amount, so several are printed twice, never added. */
export type ProjectCount = { figures: readonly [Figure, ...Figure[]] };

/**
 * The numbers of projects that are printed with amounts, by years, period, funding and measure, newest first. Those of plans and actuals, of different
 * fundings and of different periods stay apart; nothing is added or divided.
 */
export function listProjectCounts(figures: readonly Figure[]): ProjectCount[] {
  const counted = figures.filter(({ projects }) => projects !== null).toSorted(compareForReading);
  const groups = Map.groupBy(counted, toCellKey);
  return [...groups.values()].flatMap(([first, ...rest]) => (first ? [{ figures: [first, ...rest] }] : []));
}

function compareForReading(a: Figure, b: Figure): number {
  return (
    b.yearTo - a.yearTo ||
    b.yearFrom - a.yearFrom ||
    comparePeriods(a.period, b.period) ||
    fundings.indexOf(a.funding) - fundings.indexOf(b.funding) ||
    measures.indexOf(a.measure) - measures.indexOf(b.measure) ||
    a.position - b.position
  );
}
