import 'server-only';
import type { Prisma } from '#lib/database/open-database.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { getDatabase } from './database.ts';
import { readFiguresAt } from './read-figures-at.ts';

/**
 * The figures that `where` selects in the order of the dataset, read now, as many as they are: with their caveats in one text each thousand, since Prisma would ask for the caveats of
 * more than 999 in a transaction, which readers have none of.
 */
export async function readFigures(where: Prisma.FigureWhereInput): Promise<Figure[]> {
  const rows = await getDatabase().figure.findMany({ where, select: { position: true } });
  return readFiguresAt(rows.map(({ position }) => position));
}
