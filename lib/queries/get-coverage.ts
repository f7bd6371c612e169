import 'server-only';
import { areaSection } from '#lib/domain/area-section.ts';
import { type CoverageCell, computeCoverage, fillYears } from '#lib/domain/coverage.ts';
import { getDatabase } from './database.ts';
import { cacheDataset } from './dataset-cache.ts';
import { type AreaSummary, listAreas } from './list-areas.ts';
import { listYears } from './list-years.ts';

export type Coverage = { units: AreaSummary[]; years: number[]; cells: CoverageCell[] };

const columns = { yearFrom: true, yearTo: true, period: true, funding: true, measure: true } as const;

/**
 * What is printed for every unit of either map, year and funding. Reads the places of all figures, once for a release: /coverage and the maps show or choose from
 * all of them. Cached until an import.
 */
export async function getCoverage(): Promise<Coverage> {
  'use cache';
  cacheDataset();
  const units = (await listAreas()).filter(({ kind }) => areaSection(kind) === 'provinces');
  const years = fillYears(await listYears());
  const rows = await getDatabase().figure.findMany({ select: { areaId: true, ...columns } });
  const figures = rows.map(({ areaId, ...row }) => ({ ...row, area: areaId }));
  return { units, years, cells: computeCoverage(units, figures, years) };
}
