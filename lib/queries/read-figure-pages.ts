import 'server-only';
import type { Prisma } from '#lib/database/open-database.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { getDatabase } from './database.ts';
import { figureInclude, toFigure } from './to-figure.ts';

/** A figure with its area's Vietnamese name. */
export type NamedFigure = { figure: Figure; areaName: string };

/** Prisma asks for the caveats of a page by its ids, and takes 999 parameters in a statement on SQLite. */
export const figurePageSize = 500;

/** The figures that `where` selects, in the order of the dataset, page by page, read live in constant memory. */
export async function* readFigurePages(where: Prisma.FigureWhereInput): AsyncGenerator<NamedFigure[]> {
  let after: number | undefined = 0;
  while (after !== undefined) {
    const page = await readPage({ AND: [where, { position: { gt: after } }] });
    if (page.length > 0) yield page;
    after = page[figurePageSize - 1]?.figure.position;
  }
}

async function readPage(where: Prisma.FigureWhereInput): Promise<NamedFigure[]> {
  const rows = await getDatabase().figure.findMany({
    where,
    include: { ...figureInclude, area: { select: { nameVi: true } } },
    orderBy: { position: 'asc' },
    take: figurePageSize,
  });
  return rows.map(({ area, ...row }) => ({ figure: toFigure(row), areaName: area.nameVi }));
}
