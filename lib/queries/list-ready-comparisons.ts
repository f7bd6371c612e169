import 'server-only';
import type { CompareQuery } from '#lib/addresses/compare-address.ts';
import { keepNewestRows } from '#lib/domain/comparison-rows.ts';
import type { ReadyComparison } from '#lib/domain/ready-comparisons.ts';
import { cacheDataset } from './dataset-cache.ts';
import { type FinishedComparison, getComparison } from './get-comparison.ts';
import { readPart } from './read-part.ts';

/** A ready comparison with its newest rows, for a small picture of it. */
export type ReadyPreview = FinishedComparison & { ready: ReadyComparison; query: CompareQuery };

/** The comparisons that are offered where nothing is chosen. Cached until an import. */
export async function listReadyComparisons(): Promise<ReadyPreview[]> {
  'use cache';
  cacheDataset();
  const ready = await readPart('ready_comparisons');
  return Promise.all((ready ?? []).map(toPreview));
}

async function toPreview(ready: ReadyComparison): Promise<ReadyPreview> {
  const { areas, funding } = ready;
  const query: CompareQuery = { areas, funding, measure: 'both', scale: 'vnd', boundaries: 'reported' };
  const { compared, comparison } = await getComparison(query);
  return { ready, query, compared, comparison: keepNewestRows(comparison) };
}
