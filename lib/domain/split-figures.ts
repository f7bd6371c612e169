import type { Figure } from './figure.ts';

/** A page's figures apart: no amount of one list is part of an amount of another. */
export type SplitFigures = {
  /** Promotion funding of one year: plan, actual, estimate, contracted, requested. */
  yearly: Figure[];
  /** Money beside it, of one year or several: beneficiaries' matched capital and total investment. */
  besides: Figure[];
  /** Promotion funding of several years. */
  programmes: Figure[];
};

/** Separates one year's funding from money beside it and from programmes of several years; keeps the order. */
export function splitFigures(figures: readonly Figure[]): SplitFigures {
  const funding = figures.filter((figure) => !isBesides(figure));
  return {
    yearly: funding.filter(isSingleYear),
    besides: figures.filter(isBesides),
    programmes: funding.filter((figure) => !isSingleYear(figure)),
  };
}

/** The years between the first and the last yearly figure that have none, in ascending order. */
export function findMissingYears(figures: readonly Figure[]): number[] {
  const years = splitFigures(figures).yearly.map(({ yearFrom }) => yearFrom);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const all = Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
  return all.filter((year) => !years.includes(year));
}

function isSingleYear({ yearFrom, yearTo }: Figure): boolean {
  return yearFrom === yearTo;
}

function isBesides({ measure }: Figure): boolean {
  return measure === 'matched' || measure === 'investment';
}
