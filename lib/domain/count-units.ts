import type { Area } from './figure.ts';
import type { Indicator } from './indicator.ts';
import { stoodAtStart } from './ranking.ts';

/** How many units have a plan, an actual, and a completion of a whole year, of whatever funding. */
export type UnitCounts = { withPlan: number; withActual: number; withCompletion: number };

/** Counts the units that stood on 1 January of a year by what is known of that year. */
export function countUnitsOfYear(
  units: readonly { area: Pick<Area, 'id' | 'validFrom' | 'validTo'>; indicators: readonly Indicator[] }[],
  year: number,
): UnitCounts {
  const rows = units
    .filter(({ area }) => stoodAtStart(area, year))
    .map(({ indicators }) => indicators.filter((row) => row.year === year));
  const count = (has: (row: Indicator) => boolean) => rows.filter((ofUnit) => ofUnit.some(has)).length;
  return {
    withPlan: count(({ plan }) => plan !== null),
    withActual: count(({ actual }) => actual !== null),
    withCompletion: count(({ completion: { state } }) => state === 'ok' || state === 'estimate'),
  };
}
