import Fraction from 'fraction.js';
import type { Area, Population } from './figure.ts';
import { addIntervals, type Interval } from './interval.ts';

/** The inhabitants of an area in a year: printed of it, or of a unit formed later the sum of what is printed of all units that it was formed from. */
export type FoundPopulation = { inhabitants: number; isSum: boolean; parts: readonly Population[] };

/** An area with the units that it was formed from, and in which year; null for one that was there all along. */
export type PeopledArea = { id: string; formedIn: number | null; predecessors: readonly string[] };

/** An area as its population is looked for; `predecessors` are ids. */
export function toPeopledArea(
  { id, validFrom }: Pick<Area, 'id' | 'validFrom'>,
  predecessors: readonly string[],
): PeopledArea {
  return { id, formedIn: validFrom ? Number(validFrom.slice(0, 4)) : null, predecessors };
}

/**
 * The population of an area in a year from the printed numbers of it and its predecessors. Null when it is not known: nothing printed of the area, and of its
 * predecessors, where the year is before it was formed, not of each.
 */
export function findPopulation(
  { id, formedIn, predecessors }: PeopledArea,
  year: number,
  printed: readonly Population[],
): FoundPopulation | null {
  const ofYear = printed.filter((row) => row.year === year);
  const own = ofYear.find(({ area }) => area === id);
  if (own) return { inhabitants: own.inhabitants, isSum: false, parts: [own] };
  if (formedIn === null || year >= formedIn || predecessors.length === 0) return null;
  const parts = predecessors.flatMap((former) => ofYear.find(({ area }) => area === former) ?? []);
  if (parts.length < predecessors.length) return null;
  return { inhabitants: parts.reduce((sum, part) => sum + part.inhabitants, 0), isSum: true, parts };
}

/** What a population may be, in persons: each printed number half its step to each side. */
export function toPopulationInterval({ parts }: Pick<FoundPopulation, 'parts'>): Interval {
  return parts.map(toPrintedInterval).reduce(addIntervals);
}

function toPrintedInterval({ inhabitants, step }: Population): Interval {
  const half = new Fraction(step, 2);
  return { low: new Fraction(inhabitants).sub(half), high: new Fraction(inhabitants).add(half) };
}
