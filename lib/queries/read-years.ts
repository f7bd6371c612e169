import 'server-only';
import { getDatabase } from './database.ts';

/** The years that have a figure of their own, ascending, read now: for the proxy and for programs, which have no cache. */
export async function readYears(): Promise<number[]> {
  const { figure } = getDatabase();
  const rows = await figure.groupBy({
    by: ['yearFrom'],
    where: { yearFrom: { equals: figure.fields.yearTo } },
    orderBy: { yearFrom: 'asc' },
  });
  return rows.map(({ yearFrom }) => yearFrom);
}
