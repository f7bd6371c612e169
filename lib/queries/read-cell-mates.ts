import 'server-only';
import { toCellKey } from '#lib/domain/cell.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { getDatabase } from './database.ts';
import { readFigurePages } from './read-figure-pages.ts';
import { pageSize } from './read-in-pages.ts';

/** The other figures of these figures' cells. At most a page of figures is given. */
export async function readCellMates(figures: readonly Figure[]): Promise<Figure[]> {
  const own = new Set(figures.map(({ id }) => id));
  const cells = [...new Set(figures.map(toCellKey))];
  const rows = await getDatabase().figure.findMany({
    where: { cellKey: { in: cells } },
    select: { id: true },
  });
  return readFigures(rows.map(({ id }) => id).filter((id) => !own.has(id)));
}

async function readFigures(ids: readonly string[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (let start = 0; start < ids.length; start += pageSize)
    for await (const page of readFigurePages({ id: { in: ids.slice(start, start + pageSize) } }))
      figures.push(...page.map(({ figure }) => figure));
  return figures;
}
