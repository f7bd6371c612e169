import 'server-only';
import type { Prisma } from '#lib/database/open-database.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { getDatabase } from './database.ts';
import { readFigureTexts } from './read-figure-texts.ts';

/** What each question costs by itself is shared by so many; one text has some 200 kB. */
const figuresAtOnce = 1_000;

/**
 * The figures that `where` selects in the order of the dataset, read now, as many as they are: with their caveats in one text each thousand, since Prisma would ask for the caveats of
 * more than 999 in a transaction, which readers have none of.
 */
export async function readFigures(where: Prisma.FigureWhereInput): Promise<Figure[]> {
  const rows = await getDatabase().figure.findMany({ where, select: { position: true } });
  const places = rows.map(({ position }) => position).sort((a, b) => a - b);
  const figures: Figure[] = [];
  for (let start = 0; start < places.length; start += figuresAtOnce) {
    const page = await readFigureTexts({ at: places.slice(start, start + figuresAtOnce) });
    for (const { figure } of page) figures.push(figure);
  }
  return figures;
}
