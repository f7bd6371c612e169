import 'server-only';
import type { Area } from '#lib/domain/figure.ts';
import { getDatabase } from './database.ts';
import { cacheDataset } from './dataset-cache.ts';

/** An area with what the lists need: its region, what it became, and the years (ascending) that have figures. */
export type AreaSummary = Area & {
  regions: string[];
  successors: string[];
  predecessors: string[];
  figureCount: number;
  years: number[];
};

/** All areas in the order of the file, each with its years and number of figures. Cached until an import. */
export async function listAreas(): Promise<AreaSummary[]> {
  'use cache';
  cacheDataset();
  return readAreas();
}

/** All areas as listAreas gives them, read now; the database counts their figures and tells their years. */
export async function readAreas(): Promise<AreaSummary[]> {
  const { area, figure } = getDatabase();
  const [rows, years] = await Promise.all([
    area.findMany({
      orderBy: { position: 'asc' },
      include: {
        regions: { select: { regionId: true }, orderBy: { position: 'asc' } },
        successors: { select: { toAreaId: true } },
        predecessors: { select: { fromAreaId: true }, orderBy: { position: 'asc' } },
        _count: { select: { figures: true } },
      },
    }),
    figure.groupBy({
      by: ['areaId', 'yearFrom'],
      where: { yearFrom: { equals: figure.fields.yearTo } },
      orderBy: { yearFrom: 'asc' },
    }),
  ]);
  const yearsOf = Map.groupBy(years, ({ areaId }) => areaId);
  return rows.map(({ regions, successors, predecessors, _count, ...one }) => ({
    ...one,
    regions: regions.map(({ regionId }) => regionId),
    successors: successors.map(({ toAreaId }) => toAreaId),
    predecessors: predecessors.map(({ fromAreaId }) => fromAreaId),
    figureCount: _count.figures,
    years: yearsOf.get(one.id)?.map(({ yearFrom }) => yearFrom) ?? [],
  }));
}
