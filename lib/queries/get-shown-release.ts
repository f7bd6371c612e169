import 'server-only';
import { type DataRelease, getDataRelease } from './data-release.ts';
import { cacheDataset } from './dataset-cache.ts';

/** The data release that a page was made of; null before the first import. Cached until an import. */
export async function getShownRelease(): Promise<DataRelease | null> {
  'use cache';
  cacheDataset();
  return getDataRelease();
}
