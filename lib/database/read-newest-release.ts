import { toReleaseDay } from '#lib/domain/release-day.ts';
import type { Database } from './open-database.ts';

/** The newest data release of one database, read now; null before the first import. `importedAt` and `day` are ISO. */
export async function readNewestRelease(database: Database) {
  const release = await database.dataRelease.findFirst({
    orderBy: { number: 'desc' },
    select: { number: true, contentHash: true, importedAt: true, noteDate: true },
  });
  if (!release) return null;
  const { noteDate, importedAt, ...rest } = release;
  return { ...rest, importedAt: importedAt.toISOString(), day: toReleaseDay({ noteDate, importedAt }) };
}
