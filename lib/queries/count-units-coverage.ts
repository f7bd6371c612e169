import 'server-only';
import { areaSection } from '#lib/domain/area-section.ts';
import { fillYears, stoodIn } from '#lib/domain/coverage.ts';
import { addUpCoverage, type CoverageCounts } from '#lib/domain/coverage-counts.ts';
import { getComputedDatabase } from './computed-database.ts';
import { cacheDataset } from './dataset-cache.ts';
import { listAreas } from './list-areas.ts';
import { listYears } from './list-years.ts';

/** How many years of all units are in each state, all fundings together; the database counts. Cached until an import. */
export async function countUnitsCoverage(): Promise<CoverageCounts> {
  'use cache';
  cacheDataset();
  const [{ coverageCell }, areas, printedYears] = await Promise.all([
    getComputedDatabase(),
    listAreas(),
    listYears(),
  ]);
  const found = await coverageCell.groupBy({
    by: ['state', 'acrossFundings'],
    where: { funding: 'any', area: { kind: { in: ['province', 'municipality'] } } },
    _count: true,
  });
  const units = areas.filter(({ kind }) => areaSection(kind) === 'provinces');
  const years = fillYears(printedYears);
  const stood = units.reduce((sum, unit) => sum + years.filter((year) => stoodIn(unit, year)).length, 0);
  return addUpCoverage(
    found.map(({ _count, ...cell }) => ({ ...cell, count: _count })),
    stood,
  );
}
