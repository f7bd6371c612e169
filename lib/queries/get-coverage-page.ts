import 'server-only';
import { CoverageQuery } from '#lib/addresses/coverage-address.ts';
import type { CoverageCell, CoverageFunding } from '#lib/domain/coverage.ts';
import { countFound, countSigns, groupByRegion, listFormerCells } from '#lib/domain/coverage-counts.ts';
import { type QueryString, readParameters } from '#lib/http/read-parameters.ts';
import { countDataset } from './count-dataset.ts';
import { getCoverage } from './get-coverage.ts';
import { getUsefulGaps } from './get-useful-gaps.ts';
import { type AreaSummary, listAreas } from './list-areas.ts';
import type { RankedGap } from './read-useful-gaps.ts';

export type CoveragePage = {
  funding: CoverageFunding;
  isWrong: boolean;
  counts: ReturnType<typeof countSigns>;
  /** With how many of their units’ years something was found of. */
  regions: { region: AreaSummary; units: AreaSummary[]; count: ReturnType<typeof countFound> }[];
  years: number[];
  /** The cells of each unit in the order of the years. */
  cells: Map<string, CoverageCell[]>;
  /** The places of cells of which only predecessors have figures. */
  former: Set<string>;
  /** The missing amounts of the funding that complete anything: the most useful ones, and how many there are. */
  gaps: { first: RankedGap[]; total: number };
  /** The day of the data (ISO). */
  retrievedOn: string | null;
};

/** The funding that an address of /coverage asks for, all together without one; `isWrong` when there is none of this name. */
export function readCoverageFunding(asked: QueryString): Pick<CoveragePage, 'funding' | 'isWrong'> {
  const { value, wrong } = readParameters(CoverageQuery, asked);
  return { ...value, isWrong: wrong.length > 0 };
}

/** What /coverage shows: the cells of one funding of every unit and year, put together from what is cached until an import. */
export async function getCoveragePage(asked: QueryString): Promise<CoveragePage> {
  const choice = readCoverageFunding(asked);
  const [{ units, years, cells: own }, areas, { retrievedOn }, gaps] = await Promise.all([
    getCoverage(choice.funding),
    listAreas(),
    countDataset(),
    getUsefulGaps(choice.funding),
  ]);
  const former = listFormerCells(own, units);
  // A phone shows three or four years: those of which most is known.
  const byUnit = Map.groupBy(own.toReversed(), ({ area }) => area);
  return {
    ...choice,
    counts: countSigns(own, choice.funding, former),
    regions: groupByRegion(areas).map((one) => ({ ...one, count: countFound(one.units, byUnit) })),
    years: years.toReversed(),
    cells: byUnit,
    former,
    gaps,
    retrievedOn,
  };
}
