import 'server-only';
import type { Area, Source } from '#lib/domain/figure.ts';
import { type Paging, toPaging } from '#lib/domain/paging.ts';
import { getDatabase } from './database.ts';
import { cacheDataset } from './dataset-cache.ts';
import { readNamed } from './read-named.ts';
import { type Release, readReleases } from './read-releases.ts';
import { type ReleaseChange, toReleaseChange } from './to-release-change.ts';

/** A page of the rows of a release, with the areas and sources of today that they name. */
export type ReleasePage = {
  release: Release;
  /** How many rows it has on all pages; none are kept of the first release of a database, which added all that it has. */
  keptRows: number;
  paging: Paging;
  /** Whether it is the first page because the release has none of the number asked for. */
  isWrong: boolean;
  changes: ReleaseChange[];
  areas: Area[];
  sources: Source[];
};

/** Rows to a page of /changes/<number>: each is a card on a phone, and 200 of them were 45,000 pixels. */
const pageSize = 50;

/**
 * What /changes/<number> shows: a page of the rows of a release, or the first one where it has none of this number; null when there is no such release. Each page
 * is cached until an import.
 */
export async function getReleasePage(number: number, page: number): Promise<ReleasePage | null> {
  const asked = await listRows(number, page);
  if (asked) return { ...asked, isWrong: false };
  const first = await listRows(number, 1);
  return first && { ...first, isWrong: true };
}

async function listRows(number: number, page: number): Promise<Omit<ReleasePage, 'isWrong'> | null> {
  'use cache';
  cacheDataset();
  const [release] = await readReleases({ where: { number }, take: 1 });
  if (!release) return null;
  const keptRows = countKeptRows(release);
  const paging = toPaging(keptRows, pageSize, page);
  if (!paging) return null;
  const rows = await getDatabase().rowChange.findMany({
    // Places run from 1 without a gap, so that the last page is as near as the first.
    where: { release: number, position: { gt: paging.from, lte: paging.from + paging.size } },
    orderBy: { position: 'asc' },
  });
  const changes = rows.map(toReleaseChange);
  return { release, keptRows, paging, changes, ...(await readNamed(changes)) };
}

function countKeptRows({ number, added, changed, removed }: Release): number {
  return number === 1 ? 0 : added + changed + removed;
}
