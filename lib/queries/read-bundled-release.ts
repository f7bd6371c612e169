import 'server-only';
import type { BundledRelease } from '#lib/export/bundle/bundle-content.ts';
import { getDatabase } from './database.ts';

/** The newest release as a bundle tells of it, read now; null before the first import. Its day is that of its note in the changelog, else that of its import in UTC. */
export async function readBundledRelease(): Promise<BundledRelease | null> {
  const release = await getDatabase().dataRelease.findFirst({
    orderBy: { number: 'desc' },
    omit: { contentHash: true },
  });
  if (!release) return null;
  const { noteDate, importedAt, ...rest } = release;
  return { ...rest, date: (noteDate ?? importedAt.toISOString()).slice(0, 10) };
}
