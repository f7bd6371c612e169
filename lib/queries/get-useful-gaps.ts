import 'server-only';
import type { CoverageFunding } from '#lib/domain/coverage.ts';
import { getComputedDatabase } from './computed-database.ts';
import { cacheDataset } from './dataset-cache.ts';
import { type RankedGap, readUsefulGaps } from './read-useful-gaps.ts';

/** How many missing amounts a page names; a file has all. */
const shown = 10;

/** The missing amounts of a funding, or of all, that complete anything: the most useful ones, and how many there are. Cached until an import. */
export async function getUsefulGaps(
  funding: CoverageFunding,
): Promise<{ first: RankedGap[]; total: number }> {
  'use cache';
  cacheDataset();
  const { usefulGap } = await getComputedDatabase();
  const where = funding === 'any' ? {} : { funding };
  return { first: await readUsefulGaps(where, shown), total: await usefulGap.count({ where }) };
}
