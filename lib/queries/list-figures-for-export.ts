import 'server-only';
import { findShownIds } from '#lib/domain/cell.ts';
import type { ExportedFigure } from '#lib/domain/exported-row.ts';
import { type FigureFilters, toFigureWhere } from './filter-figures.ts';
import { readCellMates } from './read-cell-mates.ts';
import { readFigurePages } from './read-figure-pages.ts';

/**
 * The figures that the filters select, in the order of the dataset from place `from` on, page by page, read live in constant memory. Compares whole cells,
 * since the filters may leave out the figure that is shown before one of these.
 */
export async function* listFiguresForExport(
  filters: FigureFilters,
  from = 0,
): AsyncGenerator<ExportedFigure[]> {
  for await (const page of readFigurePages(toFigureWhere(filters), from)) {
    const figures = page.map(({ figure }) => figure);
    const shown = findShownIds([...figures, ...(await readCellMates(figures))]);
    yield page.map((row) => ({ ...row, isShown: shown.has(row.figure.id) }));
  }
}
