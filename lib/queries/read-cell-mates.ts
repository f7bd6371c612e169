import 'server-only';
import { Prisma } from '#lib/database/open-database.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { getDatabase } from './database.ts';
import { readFigurePages } from './read-figure-pages.ts';
import { pageSize } from './read-in-pages.ts';

/** The other figures of these figures' cells (same area, years, period, funding and measure). At most a page of figures is given. */
export async function readCellMates(figures: readonly Figure[]): Promise<Figure[]> {
  const ids = new Set(figures.map(({ id }) => id));
  if (ids.size === 0) return [];
  const mates = await getDatabase().$queryRaw<{ id: string }[]>`
    SELECT DISTINCT mate."id" FROM "Figure" own JOIN "Figure" mate
      ON mate."areaId" = own."areaId" AND mate."yearFrom" = own."yearFrom" AND mate."yearTo" = own."yearTo"
      AND mate."period" = own."period" AND mate."funding" = own."funding" AND mate."measure" = own."measure"
      AND mate."id" <> own."id"
    WHERE own."id" IN (${Prisma.join([...ids])})`;
  return readFigures(mates.map(({ id }) => id).filter((id) => !ids.has(id)));
}

async function readFigures(ids: readonly string[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (let start = 0; start < ids.length; start += pageSize)
    for await (const page of readFigurePages({ id: { in: ids.slice(start, start + pageSize) } }))
      figures.push(...page.map(({ figure }) => figure));
  return figures;
}
