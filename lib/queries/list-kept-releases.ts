import 'server-only';
import type { ExportedRelease } from '#lib/export/release-table.ts';
import { cacheDataset } from './dataset-cache.ts';
import { listReleasesForExport } from './list-releases-for-export.ts';

/** Every data release as releases.csv has it, newest first. Cached until an import; a ZIP kept since then shows within a minute or two. */
export async function listKeptReleases(): Promise<ExportedRelease[]> {
  'use cache';
  cacheDataset();
  return (await Array.fromAsync(listReleasesForExport({}))).flat();
}
