import 'server-only';
import { getComputedDatabase } from './computed-database.ts';

/** The years that have a figure of their own, ascending, read now: for the proxy and for programs, which have no cache. */
export async function readYears(): Promise<number[]> {
  const { yearCount } = await getComputedDatabase();
  const rows = await yearCount.findMany({ orderBy: { year: 'asc' } });
  return rows.map(({ year }) => year);
}
