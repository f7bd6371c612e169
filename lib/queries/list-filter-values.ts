import 'server-only';
import { getDatabase } from './database.ts';

/** The ids that the filters `area`, `region` and `source` may name. */
export type FilterValues = { areas: string[]; regions: string[]; sources: string[] };

/** Reads them live, in the order of the files. */
export async function listFilterValues(): Promise<FilterValues> {
  const inOrder = { orderBy: { position: 'asc' } } as const;
  const [areas, sources] = await Promise.all([
    getDatabase().area.findMany({ ...inOrder, select: { id: true, kind: true } }),
    getDatabase().source.findMany({ ...inOrder, select: { id: true } }),
  ]);
  return {
    areas: areas.map(({ id }) => id),
    regions: areas.filter(({ kind }) => kind === 'region').map(({ id }) => id),
    sources: sources.map(({ id }) => id),
  };
}
