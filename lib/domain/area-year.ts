import type { Figure } from './figure.ts';
import { pickHeadline } from './headline.ts';
import type { Indicator } from './indicator.ts';
import { splitFigures } from './split-figures.ts';
import { type Funding, fundings } from './vocabulary.ts';

/** What is known of one area in one year. */
export type AreaYear = {
  year: number;
  /** The year's indicators, the asked funding first. */
  rows: Indicator[];
  /** Fundings of which no indicator is known. */
  unknown: Funding[];
  /** Printed amounts of the year that no row shows: of part of it, of other sources, contracted or asked for. */
  others: Figure[];
  /** Amounts of several years that cover this one. */
  programmes: Figure[];
  /** Where nothing is known of the year alone: the nearest year before and the nearest after that have something. */
  nearest: number[];
};

type Asked = { year: number | null; funding: Funding | null };

/**
 * Picks from an area's figures and their indicators what is known of the asked year; without one, of the headline's year (or else of the newest with any
 * figure of its own, or else the last year of a programme). Null when nothing is known at all. Computes no amount.
 */
export function pickAreaYear(
  figures: readonly Figure[],
  indicators: readonly Indicator[],
  asked: Asked,
): AreaYear | null {
  const { yearly, programmes } = splitFigures(figures);
  const newest =
    pickHeadline(indicators)?.row.year ??
    findLast(yearly.map(({ yearTo }) => yearTo)) ??
    findLast(programmes.map(({ yearTo }) => yearTo));
  const year = asked.year ?? newest;
  if (year === undefined || newest === undefined) return null;
  const rows = indicators.filter((row) => row.year === year);
  const shown = new Set(
    rows.flatMap(({ plan, actual }) =>
      [plan, actual].flatMap((operand) => operand?.figures.map(({ id }) => id) ?? []),
    ),
  );
  const ofYear = yearly.filter(({ yearFrom }) => yearFrom === year);
  const first = asked.funding;
  return {
    year,
    rows: first ? rows.toSorted((a, b) => Number(b.funding === first) - Number(a.funding === first)) : rows,
    unknown: fundings.filter((funding) => !rows.some((row) => row.funding === funding)),
    others: ofYear.filter(({ id }) => !shown.has(id)),
    programmes: programmes.filter(({ yearFrom, yearTo }) => yearFrom <= year && year <= yearTo),
    nearest:
      ofYear.length > 0
        ? []
        : findNearest(
            yearly.map(({ yearFrom }) => yearFrom),
            year,
          ),
  };
}

function findLast(years: readonly number[]): number | undefined {
  return years.length > 0 ? Math.max(...years) : undefined;
}

function findNearest(years: readonly number[], year: number): number[] {
  const before = findLast(years.filter((other) => other < year));
  const after = years.filter((other) => other > year);
  return [before ?? [], after.length > 0 ? Math.min(...after) : []].flat();
}
