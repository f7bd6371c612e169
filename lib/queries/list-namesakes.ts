import 'server-only';
import { cache } from 'react';
import { listNamesakes } from '#lib/domain/namesakes.ts';
import { cacheDataset } from './dataset-cache.ts';
import { listAreas } from './list-areas.ts';

/** The ids of areas whose name alone does not tell which is meant. Read once for a page, which writes many names. */
export const readNamesakes = cache(async (): Promise<ReadonlySet<string>> => new Set(await getNamesakes()));

async function getNamesakes(): Promise<string[]> {
  'use cache';
  cacheDataset();
  return listNamesakes(await listAreas());
}
