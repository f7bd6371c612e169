import 'server-only';
import { getDatabase } from './database.ts';
import { type ReleaseChange, toReleaseChange } from './to-release-change.ts';

/** A row that a release added, changed or removed, and when (ISO, with time). */
export type ReleasedChange = { release: number; importedAt: string; change: ReleaseChange };

/** The newest `most` rows that releases touched of the figures and percentages of these areas, also of those that are gone, newest first, read now: at most so many of each area. */
export async function readAreaChanges(areas: readonly string[], most: number): Promise<ReleasedChange[]> {
  const { dataRelease } = getDatabase();
  const found = await Promise.all(areas.map((area) => readRows(area, most)));
  const newest = found
    .flat()
    .sort((a, b) => b.release - a.release || a.position - b.position)
    .slice(0, most);
  const releases = await dataRelease.findMany({
    where: { number: { in: newest.map(({ release }) => release) } },
    select: { number: true, importedAt: true },
  });
  const times = new Map(releases.map(({ number, importedAt }) => [number, importedAt.toISOString()]));
  return newest.flatMap((row) => {
    const importedAt = times.get(row.release);
    return importedAt ? { release: row.release, importedAt, change: toReleaseChange(row) } : [];
  });
}

/** One area, so that the index has them in order and nothing is sorted. */
function readRows(areaId: string, take: number) {
  return getDatabase().rowChange.findMany({
    where: { areaId },
    orderBy: [{ release: 'desc' }, { position: 'asc' }],
    take,
  });
}
