import 'server-only';
import { getDatabase } from './database.ts';
import { cacheDataset } from './dataset-cache.ts';

/** The years that have a figure of their own, ascending. Cached until an import. */
export async function listYears(): Promise<number[]> {
  'use cache';
  cacheDataset();
  return readYears();
}

/** The same, read now: for the proxy, which has no cache. */
export async function readYears(): Promise<number[]> {
  const { figure } = getDatabase();
  const rows = await figure.findMany({
    where: { yearFrom: { equals: figure.fields.yearTo } },
    distinct: ['yearFrom'],
    select: { yearFrom: true },
    orderBy: { yearFrom: 'asc' },
  });
  return rows.map(({ yearFrom }) => yearFrom);
}
