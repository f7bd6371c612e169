import 'server-only';
import type { Prisma } from '#lib/database/open-database.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { getDatabase } from './database.ts';
import { type From, readInPages } from './read-in-pages.ts';
import { figureInclude, toFigure } from './to-figure.ts';

/** A figure with its area's Vietnamese name. */
export type NamedFigure = { figure: Figure; areaName: string };
type PlacedFigure = NamedFigure & { position: number };

/** The figures that `where` selects, in the order of the dataset from place `from` on, page by page, read live in constant memory. */
export function readFigurePages(where: Prisma.FigureWhereInput, from = 0): AsyncGenerator<PlacedFigure[]> {
  return readInPages(from, (position, take) => readPage(where, position, take));
}

async function readPage(
  where: Prisma.FigureWhereInput,
  position: From,
  take: number,
): Promise<PlacedFigure[]> {
  const rows = await getDatabase().figure.findMany({
    where: { AND: [where, { position }] },
    include: { ...figureInclude, area: { select: { nameVi: true } } },
    orderBy: { position: 'asc' },
    take,
  });
  return rows.map(({ area, ...row }) => ({
    figure: toFigure(row),
    areaName: area.nameVi,
    position: row.position,
  }));
}
