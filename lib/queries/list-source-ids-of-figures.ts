import 'server-only';
import { getDatabase } from './database.ts';
import { pageSize } from './read-in-pages.ts';

/** The ids of the sources that print these figures, read live; each once for a part of the figures, in no order. */
export async function listSourceIdsOfFigures(figureIds: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (let start = 0; start < figureIds.length; start += pageSize) {
    const part = figureIds.slice(start, start + pageSize);
    const rows = await getDatabase().figure.findMany({
      where: { id: { in: part } },
      select: { sourceId: true },
      distinct: ['sourceId'],
    });
    ids.push(...rows.map(({ sourceId }) => sourceId));
  }
  return ids;
}
