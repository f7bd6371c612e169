import type { YearCell } from './cell.ts';
import { addOperands, type Found, type Gap, type Operand, toPrintedOperand } from './operand.ts';
import type { Funding, Measure, Period } from './vocabulary.ts';

/** Where an indicator stands in an area's history. */
export type Place = { year: number; period: Period; funding: Funding };

/** Finds the amounts that an area's indicators are computed from. */
export type Lookup = {
  find: (place: Place, measure: Measure) => Operand | null;
  /** Why none of the measures is found though part of the area has one; null where nothing is known at all. */
  explain: (place: Place, measures: readonly Measure[]) => Gap | null;
};

/** Looks up one area's own cells: the shown figure, for a total without one national + local (DESIGN §3, Total). */
export function createLookup(cells: readonly YearCell[]): Lookup {
  const operands = new Map(cells.map((cell) => [toKey(cell, cell.measure), toPrintedOperand(cell)]));
  const findPrinted: Lookup['find'] = (place, measure) => operands.get(toKey(place, measure)) ?? null;
  return {
    find: (place, measure) => {
      const printed = findPrinted(place, measure);
      if (printed || place.funding !== 'total') return printed;
      const national = findPrinted({ ...place, funding: 'national' }, measure);
      const local = findPrinted({ ...place, funding: 'local' }, measure);
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

function toKey({ year, period, funding }: Place, measure: Measure): string {
  return [year, period, funding, measure].join('|');
}
