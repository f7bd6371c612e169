import 'server-only';
import { areaSection } from '#lib/domain/area-section.ts';
import { type CoverageCell, type CoverageFunding, fillCoverage, fillYears } from '#lib/domain/coverage.ts';
import { cacheDataset } from './dataset-cache.ts';
import { type AreaSummary, listAreas } from './list-areas.ts';
import { listYears } from './list-years.ts';
import { readCoverageCells } from './read-coverage-cells.ts';

export type Coverage = { units: AreaSummary[]; years: number[]; cells: CoverageCell[] };

/** What is printed of one funding for every unit of either map and year, as imports computed it. Cached until an import. */
export async function getCoverage(funding: CoverageFunding): Promise<Coverage> {
  'use cache';
  cacheDataset();
  const units = (await listAreas()).filter(({ kind }) => areaSection(kind) === 'provinces');
  const years = fillYears(await listYears());
  const found = await readCoverageCells({ funding });
  return { units, years, cells: fillCoverage(units, found, years, [funding]) };
}
