import { listAreaYears } from '#lib/domain/area-years.ts';
import { type Cell, pickYearCells, toCellKey, toCells } from '#lib/domain/cell.ts';
import { type ClaimCheck, createClaimChecker } from '#lib/domain/claim-check.ts';
import { type CoverageCell, findCoverage } from '#lib/domain/coverage.ts';
import { findDisputedCells } from '#lib/domain/disputed-cell.ts';
import { listExampleCases } from '#lib/domain/example-cases.ts';
import { listTotalYears } from '#lib/domain/example-places.ts';
import type { Area, Claim, Figure } from '#lib/domain/figure.ts';
import { findExamples } from '#lib/domain/found-examples.ts';
import { computeCellIndicators } from '#lib/domain/indicator.ts';
import { isAddedUp } from '#lib/domain/method-examples.ts';
import { type Predecessor, rollUp } from '#lib/domain/roll-up.ts';
import { checkTotals } from '#lib/domain/total-check.ts';
import { findWholeAmounts } from '#lib/domain/useful-gaps.ts';
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
  const indicators = computeCellIndicators(area, pickYearCells(cells));
  // A unit of today that was not formed has the same years on both maps.
  const isFormed = area.validTo === null && (area.validFrom !== null || predecessors.length > 0);
  const today = isFormed ? rollUp(area, predecessors, figures) : null;
  const checks = {
    claims: checkClaims(claims, [...figures, ...compared]),
    totals: checkTotals(figures, cells),
    cells: findDisputedCells(figures, cells),
  };
  const firsts = new Map(checks.cells.map(({ cell }) => [toCellKey(cell), pickFirst(cell)]));
  const found = findExamples(
    [{ area, figures, claims, indicators }],
    checks,
    today && isAddedUp(area, predecessors) ? [{ area, indicators: today }] : [],
  );
  return {
    CoverageCell: printed.map(({ area: areaId, ...cell }) => ({ areaId, ...cell })),
    CheckRow: [
      ...checks.claims.map(({ claim, verdict }) => toRow('claims', claim, verdict)),
      ...checks.totals.map(({ total, verdict }) => toRow('totals', total, verdict)),
      ...checks.cells.map(({ cell, kind }) => toRow(kind, pickFirst(cell), null)),
    ],
    ComputedPart: [
      toPart('area_years', area.id, listAreaYears(indicators, printed)),
      ...(today
        ? [toPart('area_years_2025', area.id, listAreaYears(today, addCells(printed, predecessors)))]
        : []),
      toPart('whole_amounts', area.id, findWholeAmounts(figures)),
      toPart('area_cases', area.id, {
        cases: listExampleCases(found, (figure) => firsts.get(toCellKey(figure))),
        totals: listTotalYears(indicators),
      }),
    ],
  };
}

/** Few areas have claims, and the others need no amounts to check them with. */
function checkClaims(claims: readonly Claim[], figures: readonly Figure[]): ClaimCheck[] {
  return claims.length > 0 ? claims.map(createClaimChecker(figures)) : [];
}

/** The place of a cell in the lists is that of the first of its figures in the file. */
function pickFirst({ shown, others, parts }: Cell): Figure {
  return [...others, ...parts].reduce((first, one) => (one.position < first.position ? one : first), shown);
}

function addCells(printed: readonly CoverageCell[], predecessors: readonly Predecessor[]): CoverageCell[] {
  return [...printed, ...predecessors.flatMap(({ area, figures }) => findCoverage(area, figures))];
}

type Placed = { id: string; area: string; yearFrom: number; yearTo: number; position: number };

function toRow(list: string, { id, area, yearFrom, yearTo, position }: Placed, verdict: string | null) {
  return { list, rowId: id, areaId: area, yearFrom, yearTo, verdict, position };
}
