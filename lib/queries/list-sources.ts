import 'server-only';
import type { Source } from '#lib/domain/figure.ts';
import { getComputedDatabase } from './computed-database.ts';
import { cacheDataset } from './dataset-cache.ts';

export type SourceSummary = Source & { figureCount: number; claimCount: number; besideCount: number };

/** All sources in the order of the file with how many figures and claims each gave, and how many numbers of inhabitants or prices. Cached until an import. */
export async function listSources(): Promise<SourceSummary[]> {
  'use cache';
  cacheDataset();
  return readSources();
}

/** All sources as listSources gives them, read now. */
export async function readSources(): Promise<SourceSummary[]> {
  const { source } = await getComputedDatabase();
  const rows = await source.findMany({
    orderBy: { position: 'asc' },
    include: { count: true, _count: { select: { populations: true, priceIndexes: true } } },
  });
  return rows.map(({ count, _count, ...one }) => ({
    ...one,
    figureCount: count?.figures ?? 0,
    claimCount: count?.claims ?? 0,
    besideCount: _count.populations + _count.priceIndexes,
  }));
}
