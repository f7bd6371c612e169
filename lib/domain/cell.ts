import type { Figure } from './figure.ts';
import { intervalsOverlap, toAmountInterval } from './interval.ts';
import { compareFigures } from './precedence.ts';
import type { Funding, Measure, Period } from './vocabulary.ts';

/**
 * How the printed values of a cell stand to each other: one only; all overlapping; some disjoint because the plan was revised;
 * some disjoint without that reason.
 */
export type Agreement = 'single' | 'agreeing' | 'revised' | 'conflict';

/** All that is printed for one area, year, period, funding and measure; `shown` is the one that is computed with. */
export type Cell = {
  area: string;
  year: number;
  period: Period;
  funding: Funding;
  measure: Measure;
  shown: Figure;
  others: readonly Figure[];
  agreement: Agreement;
};

/** Groups single-year figures into cells and chooses each cell's shown figure (DESIGN §3). Other figures are left out. */
export function toCells(figures: readonly Figure[]): Cell[] {
  const oneYear = figures.filter(({ yearFrom, yearTo }) => yearFrom === yearTo);
  return [...Map.groupBy(oneYear, toCellKey).values()].flatMap(toCell);
}

/** The ids of the figures chosen among those of the same area, years, period, funding and measure, programmes included. */
export function findShownIds(figures: readonly Figure[]): Set<string> {
  const groups = [...Map.groupBy(figures, toCellKey).values()];
  return new Set(groups.flatMap((group) => group.toSorted(compareFigures).slice(0, 1)).map(({ id }) => id));
}

function toCellKey({ area, yearFrom, yearTo, period, funding, measure }: Figure): string {
  return [area, yearFrom, yearTo, period, funding, measure].join('|');
}

function toCell(figures: readonly Figure[]): Cell[] {
  const [shown, ...others] = figures.toSorted(compareFigures);
  if (!shown) return [];
  const { area, yearFrom: year, period, funding, measure } = shown;
  return [{ area, year, period, funding, measure, shown, others, agreement: toAgreement(figures) }];
}

/** How the printed values of one cell stand to each other. */
export function toAgreement(figures: readonly Figure[]): Agreement {
  if (figures.length === 1) return 'single';
  const disjoint = figures.flatMap((a, index) =>
    figures.slice(index + 1).flatMap((b) => (areDisjoint(a, b) ? [[a, b]] : [])),
  );
  if (disjoint.length === 0) return 'agreeing';
  return disjoint.every((pair) => pair.some(isRevised)) ? 'revised' : 'conflict';
}

function areDisjoint(a: Figure, b: Figure): boolean {
  return !intervalsOverlap(toAmountInterval(a), toAmountInterval(b));
}

function isRevised({ caveats }: Figure): boolean {
  return caveats.includes('revised');
}
