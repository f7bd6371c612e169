import type { Area } from './figure.ts';
import { pickFullestOf } from './fullest-funding.ts';
import { type Headline, pickHeadline } from './headline.ts';
import type { Indicator } from './indicator.ts';
import { comparePeriods } from './period.ts';
import { type Funding, fundings, type Period } from './vocabulary.ts';

/** One of the units that an area was formed from, with its indicators as reported, what is said first of it, and the funding of which it has most rows. */
export type FormerUnit = {
  area: Area;
  indicators: readonly Indicator[];
  headline: Headline | null;
  fullest: Funding;
};

/** A predecessor with what its successor's page shows of it. */
export function toFormerUnit(area: Area, indicators: readonly Indicator[]): FormerUnit {
  return { area, indicators, headline: pickHeadline(indicators), fullest: pickFullestOf(indicators) };
}

/** What each predecessor has for one year, period and funding, in their order, and the row of the area with them added. */
export type FormerRow = {
  year: number;
  period: Period;
  funding: Funding;
  units: (Indicator | null)[];
  sum: Indicator | null;
};

/**
 * The predecessors' indicators side by side, never added here (DESIGN §3, Predecessors are visible): newest year first; total, national, local; whole year, then
 * its parts. `sums` are the area's rows with predecessors added; a row of its own alone is not one of theirs.
 */
export function listFormerRows(units: readonly FormerUnit[], sums: readonly Indicator[]): FormerRow[] {
  const places = new Map(
    units.flatMap(({ indicators }) => indicators.map((row) => [toKey(row), row] as const)),
  );
  return [...places.values()].sort(compareRows).map(({ year, period, funding }) => ({
    year,
    period,
    funding,
    units: units.map(
      ({ indicators }) => indicators.find((row) => toKey(row) === toKey({ year, period, funding })) ?? null,
    ),
    sum: sums.find((row) => toKey(row) === toKey({ year, period, funding })) ?? null,
  }));
}

type Place = Pick<Indicator, 'year' | 'period' | 'funding'>;

function toKey({ year, period, funding }: Place): string {
  return `${year}-${period}-${funding}`;
}

function compareRows(a: Place, b: Place): number {
  return (
    b.year - a.year ||
    fundings.indexOf(a.funding) - fundings.indexOf(b.funding) ||
    comparePeriods(a.period, b.period)
  );
}
