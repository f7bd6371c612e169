import 'server-only';
import { areaSection } from '#lib/domain/area-section.ts';
import { type CoverageCell, fillCoverage, fillYears, toPlace } from '#lib/domain/coverage.ts';
import { listFormerCells } from '#lib/domain/coverage-counts.ts';
import type { PrintedArea } from './get-area.ts';
import { type AreaSummary, listAreas } from './list-areas.ts';
import { listYears } from './list-years.ts';
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

/** The coverage of an area's members in the order of the file, from their cells and those of the units that they were formed from; null of an area without members. */
export async function getMemberCoverage({
  area,
  members,
}: Pick<PrintedArea, 'area' | 'members'>): Promise<MemberCoverage | null> {
  const ids = new Set(members.map((member) => member.area.id));
  const isNation = area.kind === 'nation';
  if (!isNation && ids.size === 0) return null;
  const [areas, printedYears] = await Promise.all([listAreas(), listYears()]);
  const units = areas.filter(({ id, kind }) =>
    isNation ? kind === 'region' : ids.has(id) && areaSection(kind) === 'provinces',
  );
  if (units.length === 0) return null;
  const years = fillYears(printedYears);
  const read = new Set(units.flatMap(({ id, predecessors }) => [id, ...predecessors]));
  const found = await readCoverageCells({ areaId: { in: [...read] }, funding: 'any' });
  const parts = areas.filter(({ id }) => read.has(id));
  const all = fillCoverage(parts, found, years, ['any']);
  const former = listFormerCells(all, units);
  const shown = new Set(units.map(({ id }) => id));
  const own = all.filter((cell) => shown.has(cell.area)).reverse();
  return {
    units,
    years: years.toReversed(),
    cells: Map.groupBy(own, (cell) => cell.area),
    former: new Set(own.map(toPlace).filter((place) => former.has(place))),
  };
}
