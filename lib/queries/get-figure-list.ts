import 'server-only';
import type { Prisma } from '#lib/database/open-database.ts';
import type { Area, Figure, Source } from '#lib/domain/figure.ts';
import { type Paging, toPaging } from '#lib/domain/paging.ts';
import { getDatabase } from './database.ts';
import { cacheDataset } from './dataset-cache.ts';
import { readCellMates } from './read-cell-mates.ts';
import { figureInclude, toFigure } from './to-figure.ts';

/** A page of all figures of an area or a source, newest year first. */
export type FigureList = {
  figures: Figure[];
  /** What else is printed of the same cells, which tells which one is computed with. */
  mates: Figure[];
  /** The areas that the figures are of. */
  areas: Area[];
  total: number;
  paging: Paging;
};

/** What a list is of; null when there is none of this id. */
export type FigureOwner = { area: Area } | { source: Source };

const pageSize = 200;

/** The area of a list of figures. Cached until an import. */
export async function getFigureOwner(kind: 'area' | 'source', id: string): Promise<FigureOwner | null> {
  'use cache';
  cacheDataset();
  if (kind === 'area') {
    const area = await getDatabase().area.findUnique({ where: { id } });
    return area && { area };
  }
  const source = await getDatabase().source.findUnique({ where: { id } });
  return source && { source };
}

/** A page of the figures of an area or a source; null for a page that is not there. Cached until an import. */
export async function getFigureList(
  kind: 'area' | 'source',
  id: string,
  page: number,
): Promise<FigureList | null> {
  'use cache';
  cacheDataset();
  const where = kind === 'area' ? { areaId: id } : { sourceId: id };
  const total = await getDatabase().figure.count({ where });
  const paging = toPaging(total, pageSize, page);
  if (!paging) return null;
  const rows = await readRows(where, paging);
  const figures = rows.map(({ area, ...row }) => toFigure(row));
  const areas = [...new Map(rows.map(({ area }) => [area.id, area])).values()];
  return { figures, mates: await readCellMates(figures), areas, total, paging };
}

function readRows(where: Prisma.FigureWhereInput, { from, size }: Paging) {
  return getDatabase().figure.findMany({
    where,
    include: { ...figureInclude, area: true },
    orderBy: [{ yearTo: 'desc' }, { yearFrom: 'desc' }, { position: 'asc' }],
    skip: from,
    take: size,
  });
}
