import { nameShown } from '#lib/database/name-shown.ts';
import { openDatabase } from '#lib/database/open-database.ts';
import { readNewestBundle } from '#lib/database/read-newest-bundle.ts';
import { readNewestRelease } from '#lib/database/read-newest-release.ts';

/** The name of what the database has to show now (lib/database/name-shown.ts); null before the first import. Throws when it can't be read. */
export async function readShown(): Promise<string | null> {
  const database = openDatabase();
  try {
    const release = await readNewestRelease(database);
    return release && nameShown(release, await readNewestBundle(database));
  } finally {
    await database.$disconnect();
  }
}
