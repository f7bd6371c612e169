import 'server-only';
import type { Source } from '#lib/domain/figure.ts';
import { getDatabase } from './database.ts';
import { cacheDataset } from './dataset-cache.ts';

export type SourceSummary = Source & { figureCount: number; claimCount: number };

/** All sources in the order of the file with how many figures and claims each gave. Cached until an import. */
export async function listSources(): Promise<SourceSummary[]> {
  'use cache';
  cacheDataset();
  return readSources();
}

/** All sources as listSources gives them, read now. */
export async function readSources(): Promise<SourceSummary[]> {
  const rows = await getDatabase().source.findMany({
    orderBy: { position: 'asc' },
    include: { count: true },
  });
  return rows.map(({ count, ...source }) => ({
    ...source,
    figureCount: count?.figures ?? 0,
    claimCount: count?.claims ?? 0,
  }));
}
