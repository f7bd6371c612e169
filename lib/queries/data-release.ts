import 'server-only';
import { readNewestRelease } from '#lib/database/read-newest-release.ts';
import { findPair, getDatabase } from './database.ts';
import { readFromNewest } from './two-databases.ts';

export type DataRelease = { number: number; contentHash: string; importedAt: string; day: string };

/**
 * The newest data release (what the site shows), read live; null before the first import. `importedAt` and `day` are ISO. Where a standby is read from, what is asked
 * next is of this release too.
 */
export async function getDataRelease(): Promise<DataRelease | null> {
  const pair = findPair();
  return pair ? readFromNewest(pair) : readNewestRelease(getDatabase());
}
