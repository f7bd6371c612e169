import 'server-only';
import type { Prisma } from '#lib/database/open-database.ts';
import { findShownIds } from '#lib/domain/cell.ts';
import type { ExportedFigure } from '#lib/export/figure-table.ts';
import { getDatabase } from './database.ts';
import { type FigureFilters, toFigureWhere } from './filter-figures.ts';
import { keepToOneRelease } from './keep-to-one-release.ts';
import { figureInclude, toFigure } from './to-figure.ts';

/** Each page asks for as many cells of six columns at most, and Prisma takes 999 parameters on SQLite. */
const pageSize = 150;

const cellColumns = {
  areaId: true,
  yearFrom: true,
  yearTo: true,
  period: true,
  funding: true,
  measure: true,
} satisfies Prisma.FigureSelect;

type FigureKey = Prisma.FigureGetPayload<{
  select: typeof cellColumns & { id: true; position: true };
}>;

/** The figures that the filters select, in the order of the dataset, page by page, read live in constant memory. */
export function listFiguresForExport(filters: FigureFilters): AsyncGenerator<ExportedFigure[]> {
  return keepToOneRelease(readPages(toFigureWhere(filters)));
}

async function* readPages(where: Prisma.FigureWhereInput): AsyncGenerator<ExportedFigure[]> {
  let last: FigureKey | undefined;
  do {
    const keys = await readKeys(where, last?.position ?? 0);
    if (keys.length > 0) yield await readFigures(keys);
    last = keys.length === pageSize ? keys.at(-1) : undefined;
  } while (last);
}

function readKeys(where: Prisma.FigureWhereInput, after: number): Promise<FigureKey[]> {
  return getDatabase().figure.findMany({
    where: { AND: [where, { position: { gt: after } }] },
    select: { ...cellColumns, id: true, position: true },
    orderBy: { position: 'asc' },
    take: pageSize,
  });
}

/** Reads the whole cells, since the filters may leave out a figure that is shown before one of these. */
async function readFigures(keys: readonly FigureKey[]): Promise<ExportedFigure[]> {
  const rows = await getDatabase().figure.findMany({
    where: { OR: toCells(keys) },
    include: { ...figureInclude, area: { select: { nameVi: true } } },
    orderBy: { position: 'asc' },
  });
  const figures = rows.map(({ area, ...row }) => ({ figure: toFigure(row), areaName: area.nameVi }));
  const shown = findShownIds(figures.map(({ figure }) => figure));
  const wanted = new Set(keys.map(({ id }) => id));
  return figures
    .filter(({ figure }) => wanted.has(figure.id))
    .map((row) => ({ ...row, isShown: shown.has(row.figure.id) }));
}

function toCells(keys: readonly FigureKey[]): Prisma.FigureWhereInput[] {
  const cells = keys.map(({ id, position, ...cell }) => cell);
  return [...new Map(cells.map((cell) => [Object.values(cell).join('|'), cell])).values()];
}
