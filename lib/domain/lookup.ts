import { isComparable } from './breaking-caveat.ts';
import { type CellPlace, findPrintedOrSum, indexCells, toCellKey, type YearCell } from './cell.ts';
import { addOperands, type FoundOperand, type Gap, type Operand, toPrintedOperand } from './operand.ts';
import type { Measure } from './vocabulary.ts';

/** Where an indicator stands in an area's history. */
export type YearPlace = Pick<CellPlace, 'period' | 'funding'> & { year: number };

/** Finds the amounts that an area's indicators are computed from. */
export type Lookup = {
  find: (place: YearPlace, measure: Measure) => Operand | null;
  /** The year's plan that the source of an actual prints itself; null where it prints none that a rate could be computed with. */
  findReportPlan: (actual: Operand, place: YearPlace) => Operand | null;
  /** Why none of the measures is found though part of the area has one; null where nothing is known at all. */
  explain: (place: YearPlace, measures: readonly Measure[]) => Gap | null;
};

/** Looks up an area's own cells: the shown figure, for a total without one national + local (DESIGN §3, Total). */
export function createLookup(area: string, cells: readonly YearCell[]): Lookup {
  const byKey = indexCells(cells);
  const findTotal = (
    { year, period, funding }: YearPlace,
    measure: Measure,
    toOperand: (cell: YearCell) => Operand | null,
  ) =>
    findPrintedOrSum(
      funding,
      (funding) => {
        const cell = byKey.get(toCellKey({ area, yearFrom: year, yearTo: year, period, funding, measure }));
        return cell ? toOperand(cell) : null;
      },
      addOperands,
    );
  return {
    find: (place, measure) => findTotal(place, measure, toPrintedOperand),
    findReportPlan: (actual, place) => {
      const sources = new Set(actual.figures.map(({ source }) => source.id));
      return findTotal({ ...place, period: 'FY' }, 'plan', (plan) => findPlanOf(plan, sources));
    },
    explain: () => null,
  };
}

/** The first of the measures that is found, else why there is none. */
export function findFirst(lookup: Lookup, place: YearPlace, measures: readonly Measure[]): FoundOperand {
  for (const measure of measures) {
    const operand = lookup.find(place, measure);
    if (operand) return operand;
  }
  return lookup.explain(place, measures);
}

/** Of one report, the first by precedence that is neither a part, an aim nor a flat rate. */
function findPlanOf(cell: YearCell, sources: ReadonlySet<string>): Operand | null {
  if (sources.size !== 1) return null;
  const shown = [cell.shown, ...cell.others].find(
    (figure) => sources.has(figure.source.id) && isComparable(figure),
  );
  return shown ? toPrintedOperand({ ...cell, shown }) : null;
}
