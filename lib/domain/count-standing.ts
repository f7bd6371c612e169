import type { Area } from './figure.ts';
import { standsOnMap } from './ranking.ts';
import type { Boundaries } from './vocabulary.ts';

type Unit = Pick<Area, 'id' | 'validFrom' | 'validTo'>;

/** How many units have a year among those that `list` gives of them, by year: of those that stand on the map in it. */
export function countStanding<Years>(
  units: readonly { area: Unit; years: Years }[],
  boundaries: Boundaries,
  list: (years: Years) => readonly number[],
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { area, years } of units)
    for (const year of list(years))
      if (standsOnMap(area, year, boundaries)) counts.set(year, (counts.get(year) ?? 0) + 1);
  return counts;
}
