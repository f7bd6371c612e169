import { cacheLife, cacheTag } from 'next/cache';

export const datasetTag = 'dataset';

/**
 * Called first in every cached query: kept until an import tells otherwise (watch-data-release.ts). Caches in front of the site are told to
 * ask again after a minute; a page that nobody can refresh, as while the database is away, stays for a day.
 */
export function cacheDataset(): void {
  cacheTag(datasetTag);
  cacheLife({ stale: 60, revalidate: 60, expire: 86_400 });
}
