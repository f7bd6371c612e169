import { isComparable } from './breaking-caveat.ts';
import type { YearCell } from './cell.ts';
import { addOperands, type Found, type Gap, type Operand, toPrintedOperand } from './operand.ts';
import type { Funding, Measure, Period } from './vocabulary.ts';

/** Where an indicator stands in an area's history. */
export type Place = { year: number; period: Period; funding: Funding };

/** Finds the amounts that an area's indicators are computed from. */
export type Lookup = {
  find: (place: Place, measure: Measure) => Operand | null;
  /** The year's plan that the source of an actual prints itself; null where it prints none that a rate could be computed with. */
  findReportPlan: (actual: Operand, place: Place) => Operand | null;
  /** Why none of the measures is found though part of the area has one; null where nothing is known at all. */
  explain: (place: Place, measures: readonly Measure[]) => Gap | null;
};

/** Looks up one area's own cells: the shown figure, for a total without one national + local (DESIGN §3, Total). */
export function createLookup(cells: readonly YearCell[]): Lookup {
  const operands = new Map(cells.map((cell) => [toKey(cell, cell.measure), toPrintedOperand(cell)]));
  const plans = new Map(
    cells.filter(({ measure }) => measure === 'plan').map((cell) => [toKey(cell, 'plan'), cell]),
  );
  const findPrinted: Lookup['find'] = (place, measure) => operands.get(toKey(place, measure)) ?? null;
  return {
    find: (place, measure) => {
      const printed = findPrinted(place, measure);
      if (printed || place.funding !== 'total') return printed;
      const national = findPrinted({ ...place, funding: 'national' }, measure);
      const local = findPrinted({ ...place, funding: 'local' }, measure);
      return national && local && addOperands(national, local);
    },
    findReportPlan: (actual, { year, funding }) => {
      const sources = new Set(actual.figures.map(({ source }) => source.id));
      const find = (funding: Funding) =>
        findPlanOf(plans.get(toKey({ year, period: 'FY', funding }, 'plan')), sources);
      const printed = find(funding);
      if (printed || funding !== 'total') return printed;
      const [national, local] = [find('national'), find('local')];
      return national && local && addOperands(national, local);
    },
    explain: () => null,
  };
}

/** The first of the measures that is found, else why there is none. */
export function findFirst(lookup: Lookup, place: Place, measures: readonly Measure[]): Found {
  for (const measure of measures) {
    const operand = lookup.find(place, measure);
    if (operand) return operand;
  }
  return lookup.explain(place, measures);
}

/** Of one report, the first by precedence that is neither a part, an aim nor a flat rate. */
function findPlanOf(cell: YearCell | undefined, sources: ReadonlySet<string>): Operand | null {
  if (!cell || sources.size !== 1) return null;
  const shown = [cell.shown, ...cell.others].find(
    (figure) => sources.has(figure.source.id) && isComparable(figure),
  );
  return shown ? toPrintedOperand({ ...cell, shown }) : null;
}

function toKey({ year, period, funding }: Place, measure: Measure): string {
  return [year, period, funding, measure].join('|');
}
