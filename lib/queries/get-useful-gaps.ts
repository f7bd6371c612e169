import 'server-only';
import { cacheDataset } from './dataset-cache.ts';
import { type RankedGap, readUsefulGaps } from './read-useful-gaps.ts';

/** The missing amounts that complete anything, the most useful first. Cached until an import. */
export async function getUsefulGaps(): Promise<RankedGap[]> {
  'use cache';
  cacheDataset();
  return readUsefulGaps();
}
