import 'server-only';
import { getDatabase } from './database.ts';
import { type Named, readNamed, readNamesakeIds } from './read-named.ts';
import { type Release, readReleases } from './read-releases.ts';
import { type ReleaseChange, toReleaseChange } from './to-release-change.ts';

/** A release with the first figures and percentages that it touched, and the areas and sources of today that they name. */
export type FeedRelease = { release: Release; changes: ReleaseChange[] } & Named;

/** How many releases a feed has, and how many rows it names of each: enough for a correction, a pointer for a whole campaign. */
const entries = 30;
const namedRows = 20;

/** The newest releases as a feed tells them, newest first. Read live. */
export async function readFeedReleases(): Promise<FeedRelease[]> {
  const [releases, namesakes] = await Promise.all([readReleases({ take: entries }), readNamesakeIds()]);
  return Promise.all(
    releases.map(async (release) => {
      const changes = await readTouched(release.number);
      return { release, changes, namesakes, ...(await readNamed(changes)) };
    }),
  );
}

/** Figures before percentages, each in the order of the release. */
async function readTouched(release: number): Promise<ReleaseChange[]> {
  const rows = await Promise.all(
    ['figures', 'claims'].map((tableName) =>
      getDatabase().rowChange.findMany({
        where: { release, tableName },
        orderBy: { position: 'asc' },
        take: namedRows,
      }),
    ),
  );
  return rows.flat().slice(0, namedRows).map(toReleaseChange);
}
