import 'server-only';
import { type Paging, toPaging } from '#lib/domain/paging.ts';
import { getDatabase } from './database.ts';
import { cacheDataset } from './dataset-cache.ts';
import { type Release, readReleases } from './read-releases.ts';

/** A page of the data releases, newest first; `isWrong` when it is the first one because there is none of the number asked for. */
export type ChangesPage = { releases: Release[]; paging: Paging; isWrong: boolean };

/** Releases to a page of /changes. */
const pageSize = 20;

/** What /changes shows: the releases of one page, or of the first one where there is none of this number. Each page is cached until an import. */
export async function getChangesPage(page: number): Promise<ChangesPage> {
  const asked = await listReleases(page);
  if (asked) return { ...asked, isWrong: false };
  const first = await listReleases(1);
  if (!first) throw new Error('A list has a first page');
  return { ...first, isWrong: true };
}

async function listReleases(page: number): Promise<Omit<ChangesPage, 'isWrong'> | null> {
  'use cache';
  cacheDataset();
  const paging = toPaging(await getDatabase().dataRelease.count(), pageSize, page);
  return paging && { releases: await readReleases({ skip: paging.from, take: paging.size }), paging };
}
