import type { Area } from './figure.ts';

/** An area with what it was formed from, and the conference regions that it belongs to. */
type Tied = Pick<Area, 'id' | 'kind'> & { predecessors: readonly string[]; regions: readonly string[] };

/**
 * The areas of which somebody who follows one is told, each once, it first: what its page shows. Of a unit itself and those that it was formed from; of a region its
 * members and those that they were formed from too; of the nation the regions, but not their members.
 */
export function listFollowedAreas(area: Tied, areas: readonly Tied[]): string[] {
  const members = areas.filter(({ kind, regions }) =>
    area.kind === 'nation' ? kind === 'region' : regions.includes(area.id),
  );
  return [...new Set([area, ...members].flatMap(({ id, predecessors }) => [id, ...predecessors]))];
}
