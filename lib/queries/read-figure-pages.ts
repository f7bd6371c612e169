import 'server-only';
import type { Prisma } from '#lib/database/open-database.ts';
import { getDatabase } from './database.ts';
import { type NamedFigure, readFigureTexts } from './read-figure-texts.ts';
import { figuresAtOnce } from './read-figures-at.ts';
import { type From, readInPages } from './read-in-pages.ts';

/** The figures that `where` selects, all of them for null, in the order of the dataset from place `from` on, page by page, read live in constant memory. */
export function readFigurePages(
  where: Prisma.FigureWhereInput | null,
  from = 0,
): AsyncGenerator<NamedFigure[]> {
  const read = (position: From, take: number) =>
    where
      ? readSelected({ AND: [where, { position }] }, take)
      : readFigureTexts({ from: position.gte, take });
  return readInPages(from, read, figuresAtOnce);
}

async function readSelected(where: Prisma.FigureWhereInput, take: number): Promise<NamedFigure[]> {
  const rows = await getDatabase().figure.findMany({
    where,
    select: { position: true },
    orderBy: { position: 'asc' },
    take,
  });
  return readFigureTexts({ at: rows.map(({ position }) => position) });
}
