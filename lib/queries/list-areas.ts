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

/** The same, read now. */
export async function readAreas(): Promise<AreaSummary[]> {
  const rows = await getDatabase().area.findMany({
    orderBy: { position: 'asc' },
    include: {
      regions: { select: { regionId: true }, orderBy: { position: 'asc' } },
      successors: { select: { toAreaId: true } },
      predecessors: { select: { fromAreaId: true }, orderBy: { position: 'asc' } },
      figures: { select: { yearFrom: true, yearTo: true } },
    },
  });
  return rows.map(({ regions, successors, predecessors, figures, ...area }) => ({
    ...area,
    regions: regions.map(({ regionId }) => regionId),
    successors: successors.map(({ toAreaId }) => toAreaId),
    predecessors: predecessors.map(({ fromAreaId }) => fromAreaId),
    figureCount: figures.length,
    years: [...new Set(figures.filter(isOneYear).map(({ yearFrom }) => yearFrom))].sort((a, b) => a - b),
  }));
}

function isOneYear({ yearFrom, yearTo }: { yearFrom: number; yearTo: number }): boolean {
  return yearFrom === yearTo;
}
