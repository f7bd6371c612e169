import { listAreaYears } from '#lib/domain/area-years.ts';
import { toCellKey } from '#lib/domain/cell.ts';
import { createClaimChecker } from '#lib/domain/claim-check.ts';
import { findCoverage } from '#lib/domain/coverage.ts';
import { findDisputedCells } from '#lib/domain/disputed-cell.ts';
import type { Area, Figure } from '#lib/domain/figure.ts';
import { computeIndicators } from '#lib/domain/indicator.ts';
import { type Predecessor, rollUp } from '#lib/domain/roll-up.ts';
import { checkTotals } from '#lib/domain/total-check.ts';
import { toPart } from './computed-parts.ts';
import type { PrintedArea } from './read-printed-area.ts';
import type { Columns } from './write-rows.ts';

/** The rows that are computed of one area, by their tables. */
export type ComputedArea = { CoverageCell: Columns[]; CheckRow: Columns[]; ComputedPart: Columns[] };

/**
 * Computes the rows of an area by the rules of lib/domain; `compared` are figures of other areas with which its claims compare, `predecessors` the units that it was
 * formed from.
 */
export function computeArea(
  area: Area,
  { figures, claims }: PrintedArea,
  compared: readonly Figure[],
  predecessors: readonly Predecessor[],
): ComputedArea {
  const check = createClaimChecker([...figures, ...compared]);
  const places = new Map(figures.toReversed().map((figure) => [toCellKey(figure), figure]));
  const printed = findCoverage(area, figures);
  return {
    CoverageCell: printed.map(({ area: areaId, ...cell }) => ({ areaId, ...cell })),
    CheckRow: [
      ...claims.map((claim) => toRow('claims', claim, check(claim).verdict)),
      ...checkTotals(figures).map(({ total, verdict }) => toRow('totals', total, verdict)),
      ...findDisputedCells(figures).flatMap(({ cell, kind }) => {
        const first = places.get(toCellKey(cell));
        return first ? [toRow(kind, first, null)] : [];
      }),
    ],
    ComputedPart: [
      toPart('area_years', area.id, listAreaYears(computeIndicators(area, figures), printed)),
      ...listTodays(area, figures, printed, predecessors),
    ],
  };
}

/** A unit of today that was not formed has the same years on both maps. */
function listTodays(
  area: Area,
  figures: readonly Figure[],
  printed: ReturnType<typeof findCoverage>,
  predecessors: readonly Predecessor[],
): Columns[] {
  if (area.validTo !== null || (area.validFrom === null && predecessors.length === 0)) return [];
  const cells = [...printed, ...predecessors.flatMap((former) => findCoverage(former.area, former.figures))];
  return [toPart('area_years_2025', area.id, listAreaYears(rollUp(area, predecessors, figures), cells))];
}

type Placed = { id: string; area: string; yearFrom: number; yearTo: number; position: number };

function toRow(list: string, { id, area, yearFrom, yearTo, position }: Placed, verdict: string | null) {
  return { list, rowId: id, areaId: area, yearFrom, yearTo, verdict, position };
}
