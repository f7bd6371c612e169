import 'server-only';
import type { ExportedFigure } from '#lib/domain/exported-row.ts';
import { createShownFinder } from './create-shown-finder.ts';
import { type FigureFilters, toFigureWhere } from './filter-figures.ts';
import { readFigurePages } from './read-figure-pages.ts';

/** The figures that the filters select, in the order of the dataset from place `from` on, page by page, read live; memory holds one page, and a byte for each figure of the dataset. */
export async function* listFiguresForExport(
  filters: FigureFilters,
  from = 0,
): AsyncGenerator<ExportedFigure[]> {
  const where = Object.values(filters).some((values) => values !== undefined) ? toFigureWhere(filters) : null;
  const findShown = createShownFinder();
  for await (const page of readFigurePages(where, from)) {
    const shown = await findShown(page.map(({ figure }) => figure));
    yield page.map((row, index) => ({ ...row, isShown: shown[index] ?? false }));
  }
}
