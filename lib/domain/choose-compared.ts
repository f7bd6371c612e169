import type { Boundaries } from './vocabulary.ts';

export const mostCompared = 6;

/** The ids of all areas, and of the units of today's map. */
export type Comparable = { areas: readonly string[]; today: readonly string[] };

/** What of the areas asked for is compared, and what not: unknown ids, areas that today's map lacks, areas beyond the sixth. */
export type ChosenAreas = { areas: string[]; unknown: string[]; offMap: string[]; tooMany: string[] };

/** Chooses the first six of the areas asked for that stand on a map; on today's map only its units can be compared. */
export function chooseCompared(
  asked: readonly string[],
  known: Comparable,
  boundaries: Boundaries,
): ChosenAreas {
  const standing = asked.filter((id) => (boundaries === '2025' ? known.today : known.areas).includes(id));
  const unknown = asked.filter((id) => !known.areas.includes(id));
  return {
    areas: standing.slice(0, mostCompared),
    unknown,
    offMap: asked.filter((id) => !unknown.includes(id) && !standing.includes(id)),
    tooMany: standing.slice(mostCompared),
  };
}
