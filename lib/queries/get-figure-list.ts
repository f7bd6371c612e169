import 'server-only';
import type { Prisma } from '#lib/database/open-database.ts';
import type { Area, Figure, Source } from '#lib/domain/figure.ts';
import { type FigureMark, toFigureMarks } from '#lib/domain/figure-mark.ts';
import { mostRows, type Paging, toPaging } from '#lib/domain/paging.ts';
import type { Revision } from '#lib/domain/revision.ts';
import { getDatabase } from './database.ts';
import { cacheDataset } from './dataset-cache.ts';
import { listRevisions } from './list-revisions.ts';
import { readCellMates } from './read-cell-mates.ts';
import { figureInclude, toFigure } from './to-figure.ts';

/** A page of all figures of an area or a source, newest year first. */
export type FigureList = {
  figures: Figure[];
  /** Of an area's figures, what each is among all that is printed of its cell, by its id; none of a source's. */
  marks: Map<string, FigureMark>;
  /** The areas that the figures are of. */
  areas: Area[];
  /** The latest correction of each figure, by its id. */
  revisions: Map<string, Revision>;
  total: number;
  paging: Paging;
};

/** What a list is of. */
export type FigureOwner = { area: Area } | { source: Source };
export type FigureListPage = FigureList & { owner: FigureOwner; isWrong: boolean };

/**
 * The page of a list that was asked for, with what it is of; the first one, and that it is another, when there is none of this number. Null when there is no such area
 * or source. Put together from what is cached until an import, so that numbers of pages that are not there are kept without the first page.
 */
export async function getFigureListPage(
  kind: 'area' | 'source',
  id: string,
  page: number,
): Promise<FigureListPage | null> {
  const owner = await getFigureOwner(kind, id);
  if (!owner) return null;
  const asked = await getFigureList(kind, id, page);
  const list = asked ?? (await getFigureList(kind, id, 1));
  return list && { ...list, owner, isWrong: asked === null };
}

async function getFigureOwner(kind: 'area' | 'source', id: string): Promise<FigureOwner | null> {
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
  const paging = toPaging(total, mostRows, page);
  if (!paging) return null;
  const rows = await readRows(where, paging);
  const figures = rows.map(({ area, ...row }) => toFigure(row));
  const areas = [...new Map(rows.map(({ area }) => [area.id, area])).values()];
  const [mates, revisions] = await Promise.all([
    kind === 'area' ? readCellMates(figures) : [],
    listRevisions(figures.map(({ id }) => id)),
  ]);
  const marks = toFigureMarks(kind === 'area' ? [...figures, ...mates] : []);
  return { figures, marks, areas, revisions, total, paging };
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
