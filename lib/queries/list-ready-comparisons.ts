import 'server-only';
import type { CompareQuery } from '#lib/addresses/compare-address.ts';
import { type Comparison, compareAreas } from '#lib/domain/comparison.ts';
import { keepNewestRows } from '#lib/domain/comparison-rows.ts';
import type { ReadyComparison } from '#lib/domain/ready-comparisons.ts';
import { cacheDataset } from './dataset-cache.ts';
import { type ComparedArea, getComparedAreas } from './get-compared-areas.ts';
import { readPart } from './read-part.ts';

/** A ready comparison with its newest rows, for a small picture of it. */
export type ReadyPreview = {
  ready: ReadyComparison;
  query: CompareQuery;
  compared: ComparedArea[];
  comparison: Comparison;
};

/** The comparisons that are offered where nothing is chosen. Cached until an import. */
export async function listReadyComparisons(): Promise<ReadyPreview[]> {
  'use cache';
  cacheDataset();
  const ready = await readPart('ready_comparisons');
  return Promise.all((ready ?? []).map(toPreview));
}

async function toPreview(ready: ReadyComparison): Promise<ReadyPreview> {
  const { areas, funding } = ready;
  const compared = await getComparedAreas(areas, 'reported');
  const query: CompareQuery = { areas, funding, measure: 'both', scale: 'vnd', boundaries: 'reported' };
  return { ready, query, compared, comparison: keepNewestRows(compareAreas(compared, funding, 'reported')) };
}
