import 'server-only';
import { type CoverageCell, fillCoverage, toPlace } from '#lib/domain/coverage.ts';
import { listFormerCells } from '#lib/domain/coverage-counts.ts';
import type { PrintedArea } from './get-area.ts';
import { getCoverage } from './get-coverage.ts';
import { type AreaSummary, listAreas } from './list-areas.ts';
import { readCoverageCells } from './read-coverage-cells.ts';

/** What is found of a region's units, or of the nation's regions, in each year, all fundings together. */
export type MemberCoverage = {
  units: AreaSummary[];
  years: number[];
  /** The cells of each unit in the order of the years, newest first. */
  cells: Map<string, CoverageCell[]>;
  /** The places of cells of which only predecessors have figures. */
  former: Set<string>;
};

/** The coverage of an area's members in the order of the file; null of an area without members. */
export async function getMemberCoverage({
  area,
  members,
}: Pick<PrintedArea, 'area' | 'members'>): Promise<MemberCoverage | null> {
  // A unit's page is made without looking at the figures of all others.
  if (area.kind !== 'nation' && members.length === 0) return null;
  const { units: known, years, cells } = await getCoverage('any');
  const ids = new Set(members.map((member) => member.area.id));
  const units =
    area.kind === 'nation'
      ? (await listAreas()).filter(({ kind }) => kind === 'region')
      : known.filter(({ id }) => ids.has(id));
  if (units.length === 0) return null;
  const any = area.kind === 'nation' ? await readRegionCoverage(units, years) : cells;
  const former = listFormerCells(any, known);
  const own = any.filter((cell) => units.some(({ id }) => id === cell.area)).reverse();
  return {
    units,
    years: years.toReversed(),
    cells: Map.groupBy(own, (cell) => cell.area),
    former: new Set(own.map(toPlace).filter((place) => former.has(place))),
  };
}

async function readRegionCoverage(regions: readonly AreaSummary[], years: readonly number[]) {
  const found = await readCoverageCells({ areaId: { in: regions.map(({ id }) => id) }, funding: 'any' });
  return fillCoverage(regions, found, years, ['any']);
}
