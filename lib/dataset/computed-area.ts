import { toCellKey } from '#lib/domain/cell.ts';
import { createClaimChecker } from '#lib/domain/claim-check.ts';
import { findCoverage } from '#lib/domain/coverage.ts';
import { findDisputedCells } from '#lib/domain/disputed-cell.ts';
import type { Area, Figure } from '#lib/domain/figure.ts';
import { checkTotals } from '#lib/domain/total-check.ts';
import type { PrintedArea } from './read-printed-area.ts';
import type { Columns } from './write-rows.ts';

/** The rows that are computed of one area, by their tables. */
export type ComputedArea = { CoverageCell: Columns[]; CheckRow: Columns[] };

/** Computes the rows of an area by the rules of lib/domain; `compared` are figures of other areas with which its claims compare. */
export function computeArea(
  area: Area,
  { figures, claims }: PrintedArea,
  compared: readonly Figure[],
): ComputedArea {
  const check = createClaimChecker([...figures, ...compared]);
  const places = new Map(figures.toReversed().map((figure) => [toCellKey(figure), figure]));
  return {
    CoverageCell: findCoverage(area, figures).map(({ area: areaId, ...cell }) => ({ areaId, ...cell })),
    CheckRow: [
      ...claims.map((claim) => toRow('claims', claim, check(claim).verdict)),
      ...checkTotals(figures).map(({ total, verdict }) => toRow('totals', total, verdict)),
      ...findDisputedCells(figures).flatMap(({ cell, kind }) => {
        const first = places.get(toCellKey(cell));
        return first ? [toRow(kind, first, null)] : [];
      }),
    ],
  };
}

type Placed = { id: string; area: string; yearFrom: number; yearTo: number; position: number };

function toRow(list: string, { id, area, yearFrom, yearTo, position }: Placed, verdict: string | null) {
  return { list, rowId: id, areaId: area, yearFrom, yearTo, verdict, position };
}
