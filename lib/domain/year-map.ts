import type { Area } from './figure.ts';
import type { Indicator } from './indicator.ts';
import {
  completionClasses,
  countClasses,
  isInClass,
  type MapClass,
  toStepClasses,
  trimClasses,
} from './map-classes.ts';
import type { YearView } from './map-view.ts';
import type { Operand } from './operand.ts';
import { type LeftOut, rankUnits } from './ranking.ts';
import type { Computed } from './rate.ts';

export type MapValue =
  | { kind: 'amount'; amount: Pick<Operand, 'amountVnd' | 'stepVnd' | 'bound'> }
  | { kind: 'rate'; rate: Computed<string> }
  | { kind: 'count'; count: number }
  | { kind: 'coverage'; own: number; former: number };
type MapEntry<U> = { area: U; value: MapValue };
/** The units of one class, highest first. */
type FilledClass<U> = { bounds: MapClass<bigint> | MapClass<number>; units: MapEntry<U>[] };
/**
 * Every unit of the map once: in a class (lowest class first), known but not comparable, with other figures only of that year and funding (their number,
 * its predecessors' included on today's map), or with nothing found.
 */
export type YearMap<U> = {
  classes: FilledClass<U>[];
  notComparable: LeftOut<U>[];
  others: { area: U; figures: number }[];
  nothing: U[];
};

/** How many units a map has, and how many of them are in a class. */
export function countYearMap({ classes, notComparable, others, nothing }: YearMap<unknown>): {
  known: number;
  total: number;
} {
  const known = classes.reduce((sum, { units }) => sum + units.length, 0);
  return { known, total: known + notComparable.length + others.length + nothing.length };
}

type Unit = Pick<Area, 'id' | 'validFrom' | 'validTo'>;
/** A unit with its indicators, and of one year and funding how many figures are printed of it. */
export type MapUnit<U extends Unit> = { area: U; indicators: readonly Indicator[]; figures: number };

/** Sorts units into classes of one measure, year and funding; what takes part, and why others don't, is what the ranking of the same says. */
export function computeYearMap<U extends Unit>(units: readonly MapUnit<U>[], view: YearView): YearMap<U> {
  if (view.measure === 'figures') return computeCountMap(units);
  const { measure: by, year, funding } = view;
  const { ranked, leftOut } = rankUnits(units, { year, funding, by });
  const placed = new Set([...ranked, ...leftOut].map(({ area }) => area.id));
  const unplaced = units.filter(({ area }) => !placed.has(area.id));
  const others = unplaced
    .filter(({ figures }) => figures > 0)
    .map(({ area, figures }) => ({ area, figures }));
  const nothing = unplaced.filter(({ figures }) => figures === 0).map(({ area }) => area);
  const entries = ranked.map(({ area, indicator }) => ({ area, indicator }));
  const classes = by === 'completion' ? fillRates(entries) : fillAmounts(entries, by);
  return { classes, notComparable: leftOut, others, nothing };
}

type RankedEntry<U> = { area: U; indicator: Indicator };

/** A rate's class is that of the percentage as it is written, so that "100,0%" doesn't stand among those below 100. */
function fillRates<U>(entries: readonly RankedEntry<U>[]): FilledClass<U>[] {
  const rates = entries.flatMap(({ area, indicator: { completion } }) =>
    completion.state === 'refused'
      ? []
      : [{ area, value: { kind: 'rate' as const, rate: completion }, size: toWritten(completion) }],
  );
  return fillClasses(
    trimClasses(
      completionClasses,
      rates.map(({ size }) => size),
    ),
    rates,
  );
}

function toWritten({ pct, digits }: Computed<string>): number {
  return Math.round(pct * 10 ** digits) / 10 ** digits;
}

function fillAmounts<U>(entries: readonly RankedEntry<U>[], by: 'plan' | 'actual'): FilledClass<U>[] {
  const amounts = entries.flatMap(({ area, indicator }) => {
    const operand = indicator[by];
    if (!operand) return [];
    const { amountVnd, stepVnd, bound } = operand;
    const amount = { amountVnd, stepVnd, bound };
    return [{ area, value: { kind: 'amount' as const, amount }, size: amountVnd }];
  });
  return fillClasses(toStepClasses(amounts.map(({ size }) => size)), amounts);
}

function computeCountMap<U extends Unit>(units: readonly MapUnit<U>[]): YearMap<U> {
  const counted = units
    .filter(({ figures }) => figures > 0)
    .toSorted((a, b) => b.figures - a.figures)
    .map(({ area, figures }) => ({ area, value: { kind: 'count' as const, count: figures }, size: figures }));
  return {
    classes: fillClasses(
      trimClasses(
        countClasses,
        counted.map(({ size }) => size),
      ),
      counted,
    ),
    notComparable: [],
    others: [],
    nothing: units.flatMap(({ area, figures }) => (figures > 0 ? [] : area)),
  };
}

type Sized<U, Value> = MapEntry<U> & { size: Value };

/** Puts units into the classes that their sizes belong to, in their order. */
export function fillClasses<U, Value extends bigint | number>(
  classes: readonly MapClass<Value>[],
  entries: readonly Sized<U, Value>[],
): { bounds: MapClass<Value>; units: MapEntry<U>[] }[] {
  return classes.map((bounds) => ({
    bounds,
    units: entries.filter(({ size }) => isInClass(size, bounds)).map(({ area, value }) => ({ area, value })),
  }));
}
