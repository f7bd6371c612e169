import 'server-only';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Provider } from '#lib/database/database-url.ts';
import { isDatabaseError } from '#lib/database/is-database-error.ts';
import { providerOf } from '#lib/database/open-database.ts';
import { getLog } from '#lib/server/log.ts';
import { getMetrics } from '#lib/server/metrics.ts';
import { getComputedDatabase, RowsNotComputedError } from './computed-database.ts';
import { type DataRelease, getDataRelease } from './data-release.ts';
import { getDatabase } from './database.ts';
import { ImportCameError } from './import-came-error.ts';

/** Whether pages can be served: the release that they show, or what is missing in a sentence without internals. */
export type Readiness = { ready: true; release: DataRelease } | { ready: false; reason: string };

/**
 * Asks the database, live: reachable, with the newest migration of the folder recorded in Prisma's own table, filled, and with the rows that imports compute. Logs why it can't be
 * read, as an unreachable or never migrated one.
 */
export async function getReadiness(): Promise<Readiness> {
  try {
    const newest = findNewestMigration(providerOf(getDatabase()));
    if (!(await isApplied(newest)))
      return { ready: false, reason: `The database lacks migration ${newest}.` };
    const release = await getDataRelease();
    if (!release) return { ready: false, reason: 'The database is empty: no data was imported.' };
    await getComputedDatabase();
    return { ready: true, release };
  } catch (error) {
    if (error instanceof RowsNotComputedError) return { ready: false, reason: error.message };
    getLog().error('The database is not ready', { err: error });
    return { ready: false, reason: 'The database cannot be read: unreachable or not migrated.' };
  }
}

/**
 * Why a failure passes by itself, in a sentence without internals: an import came in between, the database can't be read, or lacks what imports compute, which is asked
 * of it where the failure doesn't tell (those of cached queries come without their class). Null for any other failure.
 */
export async function findPassingReason(failure: unknown): Promise<string | null> {
  if (failure instanceof ImportCameError) return 'New data came while this was read. Please ask again.';
  const isDatabase = isDatabaseError(failure);
  if (isDatabase) getMetrics()?.databaseErrors.inc();
  const why = isDatabase ? failure : await findWhyUnreadable();
  if (why === null) return null;
  return why instanceof RowsNotComputedError
    ? 'What is asked for is being computed from the data. Please try again later.'
    : 'The database cannot be read at the moment. Please try again later.';
}

async function findWhyUnreadable(): Promise<unknown> {
  try {
    await getDataRelease();
    await getComputedDatabase();
    return null;
  } catch (error) {
    return error;
  }
}

/** Reads names only, and from the working directory: what is built lies elsewhere than the code that it was built from. */
function findNewestMigration(provider: Provider): string {
  const folder = join(/* turbopackIgnore: true */ process.cwd(), 'prisma', provider, 'migrations');
  const migrations = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const newest = migrations
    .map(({ name }) => name)
    .toSorted()
    .at(-1);
  if (!newest) throw new Error(`No migration in ${folder}`);
  return newest;
}

async function isApplied(migration: string): Promise<boolean> {
  const rows = await getDatabase().$queryRaw<unknown[]>`
    SELECT 1 FROM _prisma_migrations
    WHERE migration_name = ${migration} AND finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  return rows.length > 0;
}
