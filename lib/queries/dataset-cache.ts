import { cacheLife, cacheTag } from 'next/cache';

export const datasetTag = 'dataset';

/** Called first in every cached query: kept until an import tells otherwise (lib/queries/watch-data-release.ts). */
export function cacheDataset(): void {
  cacheTag(datasetTag);
  cacheLife('max');
}
