import type { Indicator } from './indicator.ts';

/** Years of a unit, ascending: `known` have an amount of the whole of it, `partial` only of a part. */
export type KnownYears = { known: number[]; partial: number[] };

/**
 * The years of a unit's indicators, ascending: `known` have a plan or an actual of the whole unit, `partial` only amounts that some of its
 * predecessors published.
 */
export function splitKnownYears(indicators: readonly Indicator[]): KnownYears {
  const byYear = [...Map.groupBy(indicators, ({ year }) => year)].sort(([a], [b]) => a - b);
  const isKnown = (rows: readonly Indicator[]) => rows.some(({ plan, actual }) => plan ?? actual);
  return {
    known: byYear.filter(([, rows]) => isKnown(rows)).map(([year]) => year),
    partial: byYear.filter(([, rows]) => !isKnown(rows)).map(([year]) => year),
  };
}
