import 'server-only';
import { getDatabase } from './database.ts';

export type DataRelease = { number: number; contentHash: string; importedAt: string };

/** The newest data release (what the site shows), read live; null before the first import. `importedAt` is ISO. */
export async function getDataRelease(): Promise<DataRelease | null> {
  const release = await getDatabase().dataRelease.findFirst({
    orderBy: { number: 'desc' },
    select: { number: true, contentHash: true, importedAt: true },
  });
  return release && { ...release, importedAt: release.importedAt.toISOString() };
}
