import type { Area } from './figure.ts';
import type { Indicator } from './indicator.ts';
import { standsOnMap } from './ranking.ts';
import type { Boundaries } from './vocabulary.ts';

/** Of how many units of a map a year has a plan, an actual and a whole year's completion, of whichever funding. */
export type YearCounts = { year: number; plan: number; actual: number; completion: number };

/** Counts, for each of the years, the units of the map that year. An estimated completion does not count. */
export function countYears(
  years: readonly number[],
  units: readonly { area: Pick<Area, 'id' | 'validFrom' | 'validTo'>; indicators: readonly Indicator[] }[],
  boundaries: Boundaries,
): YearCounts[] {
  return years.map((year) => {
    const rows = units
      .filter(({ area }) => standsOnMap(area, year, boundaries))
      .map(({ indicators }) => indicators.filter((row) => row.year === year));
    const count = (has: (row: Indicator) => boolean) => rows.filter((own) => own.some(has)).length;
    return {
      year,
      plan: count(({ plan }) => plan !== null),
      actual: count(({ actual }) => actual !== null),
      completion: count(({ completion }) => completion.state === 'ok'),
    };
  });
}
