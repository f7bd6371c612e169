import { listAreaYears } from '#lib/domain/area-years.ts';
import { type Cell, pickYearCells, toCells } from '#lib/domain/cell.ts';
import { createClaimChecker } from '#lib/domain/claim-check.ts';
import { findCoverage } from '#lib/domain/coverage.ts';
import { toDisputeKind } from '#lib/domain/disputed-cell.ts';
import type { Area, Claim, Figure } from '#lib/domain/figure.ts';
import { computeCellIndicators } from '#lib/domain/indicator.ts';
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
  const cells = toCells(figures);
  const printed = findCoverage(area, figures);
  return {
    CoverageCell: printed.map(({ area: areaId, ...cell }) => ({ areaId, ...cell })),
    CheckRow: [
      ...listClaims(claims, [...figures, ...compared]),
      ...checkTotals(figures, cells).map(({ total, verdict }) => toRow('totals', total, verdict)),
      ...cells.flatMap((cell) => {
        const kind = toDisputeKind(cell);
        return kind ? [toRow(kind, pickFirst(cell), null)] : [];
      }),
    ],
    ComputedPart: [
      toPart(
        'area_years',
        area.id,
        listAreaYears(computeCellIndicators(area, pickYearCells(cells)), printed),
      ),
      ...listTodays(area, figures, printed, predecessors),
    ],
  };
}

/** Few areas have claims, and the others need no amounts to check them with. */
function listClaims(claims: readonly Claim[], figures: readonly Figure[]): Columns[] {
  if (claims.length === 0) return [];
  const check = createClaimChecker(figures);
  return claims.map((claim) => toRow('claims', claim, check(claim).verdict));
}

/** The place of a cell in the lists is that of the first of its figures in the file. */
function pickFirst({ shown, others, parts }: Cell): Figure {
  return [...others, ...parts].reduce((first, one) => (one.position < first.position ? one : first), shown);
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
