import { toYearCells } from './cell.ts';
import type { Area, Figure } from './figure.ts';
import { computeIndicatorRows, type Indicator } from './indicator.ts';
import { createLookup, findFirst, type Lookup, type YearPlace } from './lookup.ts';
import { type Gap, type Operand, sumOperands } from './operand.ts';
import { toMonths } from './period.ts';
import type { Refusal } from './rate.ts';
import type { Measure } from './vocabulary.ts';

/** A unit that another was formed from, with all of its figures. */
export type Predecessor = { area: Area; figures: readonly Figure[] };

/**
 * The indicators of one of today's units on today's map (DESIGN §3, Two maps). An amount is the unit's own printed one; else the sum of all of its
 * predecessors' for the same year, period, funding and measure, in đồng; else, when some of them have it, refused as `incomplete` with those who lack it, or
 * as `measure_differs` where some give an actual and others an estimate. Rounds and undated amounts are not added. Rates are recomputed from the sums. Both
 * years of a growth lie in the same boundaries, so a formed unit grows over its predecessors' sum. A unit without predecessors has its own figures only.
 */
export function rollUp(
  unit: Pick<Area, 'id'>,
  predecessors: readonly Predecessor[],
  ownFigures: readonly Figure[],
): Indicator[] {
  const own = toYearCells(ownFigures.filter(({ area }) => area === unit.id));
  const parts = predecessors.map(({ area, figures }) => {
    const cells = toYearCells(figures.filter((figure) => figure.area === area.id));
    return { area, cells, lookup: createLookup(area.id, cells) };
  });
  const map = { area: unit.id, boundaries: '2025', formedIn: null } as const;
  const cells = [...own, ...parts.flatMap((part) => part.cells)];
  return computeIndicatorRows(map, cells, createRollUpLookup(createLookup(unit.id, own), parts));
}

/** Why a plan (its growth is given) or an actual is not added up; null when it is there or nothing is known of it. */
export function findGap(growth: Indicator['planGrowth'] | Indicator['actualGrowth']): Refusal | null {
  if (growth.state !== 'refused' || growth.reason.operand !== 'this') return null;
  const { code } = growth.reason;
  return code === 'incomplete' || code === 'measure_differs' ? growth.reason : null;
}

type Part = { area: Area; lookup: Lookup };

function createRollUpLookup(own: Lookup, parts: readonly Part[]): Lookup {
  return {
    find: (place, measure) =>
      own.find(place, measure) ??
      (isOpen(place) ? null : sumAll(parts.map(({ lookup }) => lookup.find(place, measure)))),
    findReportPlan: (actual, place) => {
      if (actual.kind !== 'rolled_up') return own.findReportPlan(actual, place);
      const planPlace = { ...place, period: 'FY' } as const;
      if (own.find(planPlace, 'plan')) return null;
      return sumAll(parts.map(({ lookup }) => findDenominator(lookup, place, planPlace, actual.measure)));
    },
    explain: (place, measures) => {
      if (isOpen(place)) return null;
      const found = parts.map(({ area, lookup }) => ({ area, amount: findFirst(lookup, place, measures) }));
      return toGap(
        found.filter(({ amount }) => amount === null).map(({ area }) => area),
        parts.length,
      );
    },
  };
}

/** What a predecessor's own completion is divided by. */
function findDenominator(
  lookup: Lookup,
  place: YearPlace,
  planPlace: YearPlace,
  measure: Measure,
): Operand | null {
  const actual = lookup.find(place, measure);
  return (actual && lookup.findReportPlan(actual, place)) ?? lookup.find(planPlace, 'plan');
}

/** Rounds, and amounts up to unstated dates, cover different parts of the year: they are not added. */
function isOpen({ period }: YearPlace): boolean {
  return toMonths(period) === null;
}

function sumAll(found: readonly (Operand | null)[]): Operand | null {
  const [first, ...rest] = found.flatMap((operand) => operand ?? []);
  return first && rest.length + 1 === found.length ? sumOperands([first, ...rest], 'rolled_up') : null;
}

function toGap(missing: readonly Area[], parts: number): Gap | null {
  if (missing.length === parts) return null;
  return { code: missing.length > 0 ? 'incomplete' : 'measure_differs', missing };
}
