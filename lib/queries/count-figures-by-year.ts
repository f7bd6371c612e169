import 'server-only';
import { getDatabase } from './database.ts';
import { cacheDataset } from './dataset-cache.ts';

/** How many figures each year has of its own, whatever their area, ascending; the database counts. Cached until an import. */
export async function countFiguresByYear(): Promise<{ year: number; figures: number }[]> {
  'use cache';
  cacheDataset();
  const { figure } = getDatabase();
  const rows = await figure.groupBy({
    by: ['yearFrom'],
    where: { yearFrom: { equals: figure.fields.yearTo } },
    orderBy: { yearFrom: 'asc' },
    _count: true,
  });
  return rows.map(({ yearFrom, _count }) => ({ year: yearFrom, figures: _count }));
}
