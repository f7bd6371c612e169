import type { Figure } from './figure.ts';
import { intervalsOverlap, toAmountInterval } from './interval.ts';
import { isPart } from './part.ts';
import { compareFigures } from './precedence.ts';
import type { Funding } from './vocabulary.ts';

/** What tells one cell from another. */
const cellColumns = ['area', 'yearFrom', 'yearTo', 'period', 'funding', 'measure'] as const;

/** Which printed amounts something speaks of: one area, span of years, period, funding and measure. */
export type CellPlace = Pick<Figure, (typeof cellColumns)[number]>;

/**
 * How the printed values of a cell stand to each other: one only; all overlapping; some disjoint because the plan was revised; several parts and no
 * whole, so that none of them is the cell's amount; some that can't all be right. Parts beside a whole change nothing unless one is certainly larger.
 */
export type Agreement = 'single' | 'agreeing' | 'revised' | 'parts' | 'conflict';

/**
 * All that is printed for one area, span of years, period, funding and measure. `shown` is the one that is computed with, a part only where no whole is
 * printed; `others` are its rivals, further wholes; `parts` stand beside it and are never added. Both in the order of precedence.
 */
export type Cell = CellPlace & {
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
  return pickYearCells(toCells(figures.filter(({ yearFrom, yearTo }) => yearFrom === yearTo)));
}

/** Of these cells those of single years. */
export function pickYearCells(cells: readonly Cell[]): YearCell[] {
  return cells.flatMap((cell) => (cell.yearFrom === cell.yearTo ? [{ ...cell, year: cell.yearFrom }] : []));
}

/** The ids of the figures chosen among those of the same area, years, period, funding and measure, programmes included. */
export function findShownIds(figures: readonly Figure[]): Set<string> {
  return new Set(toCells(figures).map(({ shown }) => shown.id));
}

/** A cell's name: what has it in common is of one cell. The database keeps it with each figure, and lasting ids are made of it, so it never changes. */
export function toCellKey({ area, yearFrom, yearTo, period, funding, measure }: CellPlace): string {
  return `${area}|${yearFrom}|${yearTo}|${period}|${funding}|${measure}`;
}

/** Whether two figures are of one cell; cheaper than comparing keys where all of a page's figures meet each other. */
export function isSameCell(a: CellPlace, b: CellPlace): boolean {
  return cellColumns.every((column) => a[column] === b[column]);
}

/** Cells by their names. */
export function indexCells<Kind extends Cell>(cells: readonly Kind[]): Map<string, Kind> {
  return new Map(cells.map((cell) => [toCellKey(cell), cell]));
}

/** What `find` has for a funding: for a total the printed one, else national + local where it has both (DESIGN §3, Total); null where there is nothing. */
export function findPrintedOrSum<Amount>(
  funding: Funding,
  find: (funding: Funding) => Amount | null,
  add: (national: Amount, local: Amount) => Amount,
): Amount | null {
  const printed = find(funding);
  if (printed !== null || funding !== 'total') return printed;
  const [national, local] = [find('national'), find('local')];
  return national === null || local === null ? null : add(national, local);
}

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
  const [shown, ...others] = wholes;
  if (isPart(shown)) return parts.length > 0 ? 'parts' : 'single';
  const standings = [
    ...wholes.flatMap((whole, index) => wholes.slice(index + 1).map((other) => toStanding(whole, other))),
    ...parts.map((part) => toStanding(shown, part)),
  ];
  if (standings.includes('differs')) return 'conflict';
  if (standings.includes('revised')) return 'revised';
  return others.length > 0 ? 'agreeing' : 'single';
}

/**
 * How a figure stands to one that goes before it in its cell: agrees with it as far as rounding lets them, is an earlier or later plan, a part of it or beside
 * it, or differs.
 */
export type Standing = 'agrees' | 'revised' | 'part' | 'differs';

/** Revised plans are no conflict, nor are parts that are not larger than the whole (DESIGN §3). */
export function toStanding(before: Figure, figure: Figure): Standing {
  if (!areAtOdds(before, figure)) return isPart(figure) ? 'part' : 'agrees';
  return !isPart(figure) && [before, figure].some(isRevised) ? 'revised' : 'differs';
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
