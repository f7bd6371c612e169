import 'server-only';
import { getComputedDatabase } from './computed-database.ts';
import { cacheDataset } from './dataset-cache.ts';

/** How many figures each year has of its own, whatever their area, ascending; counted by imports. Cached until an import. */
export async function countFiguresByYear(): Promise<{ year: number; figures: number }[]> {
  'use cache';
  cacheDataset();
  const { yearCount } = await getComputedDatabase();
  return yearCount.findMany({ orderBy: { year: 'asc' } });
}
