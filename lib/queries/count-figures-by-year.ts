import 'server-only';
import { getDatabase } from './database.ts';
import { cacheDataset } from './dataset-cache.ts';

/** How many figures each year has of its own, whatever their area, ascending; counted by imports. Cached until an import. */
export async function countFiguresByYear(): Promise<{ year: number; figures: number }[]> {
  'use cache';
  cacheDataset();
  return getDatabase().yearCount.findMany({ orderBy: { year: 'asc' } });
}
