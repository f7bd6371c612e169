import type { Figure } from './figure.ts';
import { intervalsOverlap, toAmountInterval } from './interval.ts';
import { isPart } from './part.ts';
import { compareFigures } from './precedence.ts';
import type { Funding, Measure, Period } from './vocabulary.ts';

/**
 * How the printed values of a cell stand to each other: one only; all overlapping; some disjoint because the plan was revised; several parts and no
 * whole, so that none of them is the cell's amount; some that can't all be right. Parts beside a whole change nothing unless one is certainly larger.
 */
export type Agreement = 'single' | 'agreeing' | 'revised' | 'parts' | 'conflict';

/**
 * All that is printed for one area, span of years, period, funding and measure. `shown` is the one that is computed with, a part only where no whole is
 * printed; `others` are its rivals, further wholes; `parts` stand beside it and are never added. Both in the order of precedence.
 */
export type Cell = {
  area: string;
  yearFrom: number;
  yearTo: number;
  period: Period;
  funding: Funding;
  measure: Measure;
  shown: Figure;
  others: readonly Figure[];
  parts: readonly Figure[];
  agreement: Agreement;
};

/** A cell of one year: what indicators are computed from. */
export type YearCell = Cell & { year: number };

/** Groups figures into cells, those of several years into cells of their own, and chooses each cell's shown figure (DESIGN §3). */
export function toCells(figures: readonly Figure[]): Cell[] {
  return [...Map.groupBy(figures, toCellKey).values()].flatMap(toCell);
}

/** The cells of single years; an amount of several years says nothing of one of them. */
export function toYearCells(figures: readonly Figure[]): YearCell[] {
  const oneYear = figures.filter(({ yearFrom, yearTo }) => yearFrom === yearTo);
  return toCells(oneYear).map((cell) => ({ ...cell, year: cell.yearFrom }));
}

/** The ids of the figures chosen among those of the same area, years, period, funding and measure, programmes included. */
export function findShownIds(figures: readonly Figure[]): Set<string> {
  return new Set(toCells(figures).map(({ shown }) => shown.id));
}

/** A cell's name: figures that have it in common are of one cell. */
export function toCellKey({ area, yearFrom, yearTo, period, funding, measure }: Omit<Cell, Judged>): string {
  return [area, yearFrom, yearTo, period, funding, measure].join('|');
}

/** Whether two figures are of one cell; cheaper than comparing keys where all of a page's figures meet each other. */
export function isSameCell(a: Figure, b: Figure): boolean {
  return (
    a.area === b.area &&
    a.yearFrom === b.yearFrom &&
    a.yearTo === b.yearTo &&
    a.period === b.period &&
    a.funding === b.funding &&
    a.measure === b.measure
  );
}

type Judged = 'shown' | 'others' | 'parts' | 'agreement';

function toCell(figures: readonly Figure[]): Cell[] {
  const [shown, ...rest] = figures.toSorted(compareFigures);
  if (!shown) return [];
  const { area, yearFrom, yearTo, period, funding, measure } = shown;
  const place = { area, yearFrom, yearTo, period, funding, measure };
  const others = rest.filter((figure) => !isPart(figure));
  const parts = rest.filter(isPart);
  return [{ ...place, shown, others, parts, agreement: toAgreement([shown, ...others], parts) }];
}

/** Wholes come before parts, so a shown part has no whole beside it. */
function toAgreement(wholes: readonly [Figure, ...Figure[]], parts: readonly Figure[]): Agreement {
  const [shown] = wholes;
  if (isPart(shown)) return parts.length > 0 ? 'parts' : 'single';
  if (parts.some((part) => areAtOdds(shown, part))) return 'conflict';
  if (wholes.length === 1) return 'single';
  const apart = wholes.flatMap((a, index) =>
    wholes.slice(index + 1).flatMap((b) => (areAtOdds(a, b) ? [[a, b]] : [])),
  );
  if (apart.length === 0) return 'agreeing';
  return apart.every((pair) => pair.some(isRevised)) ? 'revised' : 'conflict';
}

/**
 * Whether two figures of one cell can't both be right, rounding allowed for: two wholes that are apart, or a part that is certainly larger than the
 * whole. Two parts may be of any size.
 */
export function areAtOdds(a: Figure, b: Figure): boolean {
  const [of, other] = [toAmountInterval(a), toAmountInterval(b)];
  if (isPart(a) && isPart(b)) return false;
  if (isPart(a)) return other.high !== null && of.low.compare(other.high) > 0;
  if (isPart(b)) return of.high !== null && other.low.compare(of.high) > 0;
  return !intervalsOverlap(of, other);
}

function isRevised({ caveats }: Figure): boolean {
  return caveats.includes('revised');
}
