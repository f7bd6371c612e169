import 'server-only';
import type { Figure } from '#lib/domain/figure.ts';
import { readFigureTexts } from './read-figure-texts.ts';

/** What each question costs by itself is shared by so many; one text has some 200 kB. */
export const figuresAtOnce = 1_000;

/** The figures at these places in the order of the dataset, read now, as many as they are. */
export async function readFiguresAt(places: readonly number[]): Promise<Figure[]> {
  const at = places.toSorted((a, b) => a - b);
  const figures: Figure[] = [];
  for (let start = 0; start < at.length; start += figuresAtOnce) {
    const page = await readFigureTexts({ at: at.slice(start, start + figuresAtOnce) });
    for (const { figure } of page) figures.push(figure);
  }
  return figures;
}
