import 'server-only';
import type { Area } from '#lib/domain/figure.ts';
import { listFollowedAreas } from '#lib/domain/followed-areas.ts';
import { listNamesakes } from '#lib/domain/namesakes.ts';
import { getDatabase } from './database.ts';
import { type ReleasedChange, readAreaChanges } from './read-area-changes.ts';
import { type Named, readNamed } from './read-named.ts';
import { type Release, readReleases } from './read-releases.ts';

/** What somebody who follows an area is told: the rows that releases touched of it and of those it includes (`others`: how many these are), newest first. */
export type AreaFeed = Named & {
  area: Area;
  others: number;
  changes: ReleasedChange[];
  /** The first release, when there are no older changes than those told. */
  start: Release | null;
};

/** How many rows a feed of an area names. */
export const mostChanges = 50;

/** What a feed of an area tells, read now; null for an area that is not there. */
export async function readAreaFeed(id: string): Promise<AreaFeed | null> {
  const areas = await readTied();
  const area = areas.find((one) => one.id === id);
  if (!area) return null;
  const followed = listFollowedAreas(area, areas);
  const [found, [first]] = await Promise.all([
    readAreaChanges(followed, mostChanges + 1),
    readReleases({ where: { number: 1 }, take: 1 }),
  ]);
  const changes = found.slice(0, mostChanges);
  return {
    area,
    others: followed.length - 1,
    changes,
    start: found.length > mostChanges ? null : (first ?? null),
    ...(await readNamed(changes.map(({ change }) => change))),
    namesakes: new Set(listNamesakes(areas)),
  };
}

/** Every area with what it was formed from and the regions that it belongs to. */
async function readTied() {
  const rows = await getDatabase().area.findMany({
    orderBy: { position: 'asc' },
    include: {
      regions: { select: { regionId: true } },
      predecessors: { select: { fromAreaId: true }, orderBy: { position: 'asc' } },
    },
  });
  return rows.map(({ regions, predecessors, ...area }) => ({
    ...area,
    regions: regions.map(({ regionId }) => regionId),
    predecessors: predecessors.map(({ fromAreaId }) => fromAreaId),
  }));
}
