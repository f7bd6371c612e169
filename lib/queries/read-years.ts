import 'server-only';
import { getDatabase } from './database.ts';

/** The years that have a figure of their own, ascending, read now: for the proxy and for programs, which have no cache. */
export async function readYears(): Promise<number[]> {
  const rows = await getDatabase().yearCount.findMany({ orderBy: { year: 'asc' } });
  return rows.map(({ year }) => year);
}
