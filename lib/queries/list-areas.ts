import 'server-only';
import type { Area } from '#lib/domain/figure.ts';
import { getComputedDatabase } from './computed-database.ts';
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

/** All areas as listAreas gives them, read now; imports have counted their figures and years. */
export async function readAreas(): Promise<AreaSummary[]> {
  const { area } = await getComputedDatabase();
  const rows = await area.findMany({
    orderBy: { position: 'asc' },
    include: {
      regions: { select: { regionId: true }, orderBy: { position: 'asc' } },
      successors: { select: { toAreaId: true } },
      predecessors: { select: { fromAreaId: true }, orderBy: { position: 'asc' } },
      count: true,
    },
  });
  return rows.map(({ regions, successors, predecessors, count, ...one }) => ({
    ...one,
    regions: regions.map(({ regionId }) => regionId),
    successors: successors.map(({ toAreaId }) => toAreaId),
    predecessors: predecessors.map(({ fromAreaId }) => fromAreaId),
    figureCount: count?.figures ?? 0,
    years: toYears(count?.years ?? ''),
  }));
}

function toYears(text: string): number[] {
  return text
    .split(',')
    .filter(Boolean)
    .map(Number)
    .sort((a, b) => a - b);
}
