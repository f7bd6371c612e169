import 'server-only';
import type { Database } from '#lib/database/open-database.ts';
import { getDatabase } from './database.ts';

/** The database has none of the rows that imports compute, or those of another release: what is read of them would be wrong. */
export class RowsNotComputedError extends Error {
  override name = 'RowsNotComputedError';
  override message = 'What pages read of this data was not computed yet: npm run db:migrate computes it.';
}

/** The database, for reading what imports compute; throws a RowsNotComputedError where that is not of the newest release. An empty database has nothing to compute. */
export async function getComputedDatabase(): Promise<Database> {
  const database = getDatabase();
  if (!(await isComputed(database))) throw new RowsNotComputedError();
  return database;
}

/** One statement, so that no import comes in between. */
async function isComputed(database: Database): Promise<boolean> {
  const [found] = await database.$queryRaw<
    { newest: number | bigint | null; computed: number | bigint | null }[]
  >`
    SELECT (SELECT MAX("number") FROM "DataRelease") AS "newest", (SELECT MAX("release") FROM "ComputedState") AS "computed"`;
  return (
    found !== undefined && (found.newest === null || Number(found.newest) === Number(found.computed ?? 0))
  );
}
