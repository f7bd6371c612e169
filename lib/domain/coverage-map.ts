import { countFigures } from './count-figures.ts';
import { toStepClasses } from './map-classes.ts';
import { fillClasses, type YearMap } from './year-map.ts';

type Unit = Parameters<typeof countFigures>[0];

/**
 * Sorts units into classes by how many figures are known of them in all, those of the units that they were formed from included and said apart; `areas` holds these.
 * The classes follow the numbers, so that a map of ten times as many figures still has shades.
 */
export function computeCoverageMap<U extends Unit>(
  units: readonly U[],
  areas: ReadonlyMap<string, Unit>,
): YearMap<U> {
  const counted = units.map((area) => {
    const { own, former } = countFigures(area, areas);
    return { area, value: { kind: 'coverage' as const, own, former }, size: BigInt(own + former) };
  });
  const known = counted.filter(({ size }) => size > 0n).toSorted((a, b) => Number(b.size - a.size));
  return {
    classes: fillClasses(toStepClasses(known.map(({ size }) => size)), known),
    notComparable: [],
    others: [],
    nothing: counted.filter(({ size }) => size === 0n).map(({ area }) => area),
  };
}
