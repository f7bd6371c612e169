import type { Figure } from './figure.ts';

/** From the first to the last year that has figures; `missing` are the years between without any, in ascending order. */
export type YearSpan = { first: number; last: number; missing: number[] };

/** The span of years of single-year figures; null when there is none. Figures of several years are no year's figures. */
export function toYearSpan(figures: readonly Figure[]): YearSpan | null {
  const years = new Set(figures.filter(isSingleYear).map(({ yearFrom }) => yearFrom));
  if (years.size === 0) return null;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return { first, last, missing: all.filter((year) => !years.has(year)) };
}

/** A page's figures apart: amounts that add to nothing else stand in one list only. */
export type SplitFigures = {
  /** Promotion funding of one year: plan, actual, estimate, contracted, requested. */
  funding: Figure[];
  /** Money of one year beside it: beneficiaries' matched capital and total investment. */
  besides: Figure[];
  /** Amounts of several years, whatever they measure. */
  programmes: Figure[];
};

/** Separates one year's funding from capital beside it and from amounts of several years; keeps the order. */
export function splitFigures(figures: readonly Figure[]): SplitFigures {
  const singles = figures.filter(isSingleYear);
  return {
    funding: singles.filter((figure) => !isBesides(figure)),
    besides: singles.filter(isBesides),
    programmes: figures.filter((figure) => !isSingleYear(figure)),
  };
}

function isSingleYear({ yearFrom, yearTo }: Figure): boolean {
  return yearFrom === yearTo;
}

function isBesides({ measure }: Figure): boolean {
  return measure === 'matched' || measure === 'investment';
}
