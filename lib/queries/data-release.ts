import 'server-only';
import { toReleaseDay } from '#lib/domain/release-day.ts';
import { getDatabase } from './database.ts';

export type DataRelease = { number: number; contentHash: string; importedAt: string; day: string };

/** The newest data release (what the site shows), read live; null before the first import. `importedAt` and `day` are ISO. */
export async function getDataRelease(): Promise<DataRelease | null> {
  const release = await getDatabase().dataRelease.findFirst({
    orderBy: { number: 'desc' },
    select: { number: true, contentHash: true, importedAt: true, noteDate: true },
  });
  if (!release) return null;
  const { noteDate, importedAt, ...rest } = release;
  return { ...rest, importedAt: importedAt.toISOString(), day: toReleaseDay({ noteDate, importedAt }) };
}
