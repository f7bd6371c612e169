import { cacheLife, cacheTag } from 'next/cache';
import { pageLife } from '#lib/server/page-life.ts';

export const datasetTag = 'dataset';

/**
 * Called first in every cached query: kept until an import tells otherwise (watch-data-release.ts). Nothing of it
 * grows old by itself (lib/server/page-life.ts).
 */
export function cacheDataset(): void {
  cacheTag(datasetTag);
  cacheLife(pageLife);
}
