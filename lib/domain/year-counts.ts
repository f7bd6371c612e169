import type { AreaYears } from './area-years.ts';
import { countStanding } from './count-standing.ts';
import type { Area } from './figure.ts';
import type { Boundaries } from './vocabulary.ts';

/** Of how many units of a map a year has a plan, an actual and a whole year's completion, of whichever funding. */
export type YearCounts = { year: number; plan: number; actual: number; completion: number };

/** Counts, for each of the years, the units that stand on the map in it. An estimated completion does not count. */
export function countYears(
  years: readonly number[],
  units: readonly {
    area: Pick<Area, 'id' | 'validFrom' | 'validTo'>;
    years: Pick<AreaYears, 'plan' | 'actual' | 'completion'>;
  }[],
  boundaries: Boundaries,
): YearCounts[] {
  const plan = countStanding(units, boundaries, (own) => own.plan);
  const actual = countStanding(units, boundaries, (own) => own.actual);
  const completion = countStanding(units, boundaries, (own) => own.completion);
  return years.map((year) => ({
    year,
    plan: plan.get(year) ?? 0,
    actual: actual.get(year) ?? 0,
    completion: completion.get(year) ?? 0,
  }));
}
