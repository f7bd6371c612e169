import 'server-only';
import type { BundledRelease } from '#lib/domain/exported-row.ts';
import { toReleaseDay } from '#lib/domain/release-day.ts';
import { getDatabase } from './database.ts';

/** The newest release as a bundle tells of it, read now; null before the first import. */
export async function readBundledRelease(): Promise<BundledRelease | null> {
  const release = await getDatabase().dataRelease.findFirst({
    orderBy: { number: 'desc' },
    omit: { contentHash: true },
  });
  if (!release) return null;
  const { noteDate, importedAt, ...rest } = release;
  return { ...rest, date: toReleaseDay({ noteDate, importedAt }) };
}
