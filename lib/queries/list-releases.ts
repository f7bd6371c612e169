import 'server-only';
import { type Paging, toPaging } from '#lib/domain/paging.ts';
import { getDatabase } from './database.ts';
import { cacheDataset } from './dataset-cache.ts';
import { type Release, readReleases } from './read-releases.ts';

export type ReleaseList = { releases: Release[]; paging: Paging };

/** Releases to a page of /changes. */
const pageSize = 20;

/** One page of the data releases, newest first; null for a page that is not there. Cached until an import. */
export async function listReleases(page: number): Promise<ReleaseList | null> {
  'use cache';
  cacheDataset();
  const paging = toPaging(await getDatabase().dataRelease.count(), pageSize, page);
  return paging && { releases: await readReleases({ skip: paging.from, take: paging.size }), paging };
}
