import { type CoverageCell, type CoverageFunding, coverageFundings } from './coverage.ts';
import type { Indicator } from './indicator.ts';
import { type KnownYears, splitKnownYears } from './known-years.ts';
import { isRanked, type RankedBy, rankedBy } from './ranking.ts';
import { type Funding, fundings } from './vocabulary.ts';

type Layer = { measure: RankedBy | 'figures'; funding: CoverageFunding };
/** The years, ascending, in which an area takes part in a ranking, or has printed figures. */
export type LayerYears = Layer & { years: number[] };

/**
 * In which years an area has what lists and maps of all years count, on one map: what is counted of it, and no amount. Whether it stood in a year is asked by those
 * who count.
 */
export type AreaYears = {
  /** Those with a year, in the order of the map's choices. */
  layers: LayerYears[];
  /** Years, ascending, with a plan, an actual and a whole year's completion without estimate, of whichever funding. */
  plan: number[];
  actual: number[];
  completion: number[];
  /** Years with an amount, and with parts of one alone. */
  known: KnownYears;
  /** How many whole years have a plan and an actual. */
  pairs: Record<Funding, number>;
};

/** Of an area of which nothing is printed. */
export const noYears: AreaYears = {
  layers: [],
  plan: [],
  actual: [],
  completion: [],
  known: { known: [], partial: [] },
  pairs: { total: 0, national: 0, local: 0 },
};

/** What is counted of an area, from its indicators on one map and the cells of it (or of those that it was formed from) of which something is printed. */
export function listAreaYears(
  indicators: readonly Indicator[],
  cells: readonly Pick<CoverageCell, 'year' | 'funding'>[],
): AreaYears {
  const byFunding = Map.groupBy(indicators, ({ funding }) => funding);
  const ranked = rankedBy.flatMap((measure) =>
    fundings.map((funding): LayerYears => {
      const byYear = Map.groupBy(byFunding.get(funding) ?? [], ({ year }) => year);
      const years = [...byYear].flatMap(([year, rows]) => (isRanked(rows, measure) ? year : []));
      return { measure, funding, years: toAscending(years) };
    }),
  );
  const printed = coverageFundings.map((funding): LayerYears => {
    const own = cells.filter((cell) => cell.funding === funding);
    return { measure: 'figures', funding, years: toAscending(own.map(({ year }) => year)) };
  });
  const listYears = (has: (row: Indicator) => boolean) =>
    toAscending(indicators.filter(has).map(({ year }) => year));
  const countPairs = (asked: Funding) =>
    (byFunding.get(asked) ?? []).filter(
      ({ period, plan, actual }) => period === 'FY' && plan !== null && actual !== null,
    ).length;
  return {
    layers: [...ranked, ...printed].filter(({ years }) => years.length > 0),
    plan: listYears(({ plan }) => plan !== null),
    actual: listYears(({ actual }) => actual !== null),
    completion: listYears(({ completion }) => completion.state === 'ok'),
    known: splitKnownYears(indicators),
    pairs: { total: countPairs('total'), national: countPairs('national'), local: countPairs('local') },
  };
}

/** The years of a layer; none where the area has none of it. */
export function findLayerYears(
  { layers }: Pick<AreaYears, 'layers'>,
  { measure, funding }: Layer,
): readonly number[] {
  return layers.find((layer) => layer.measure === measure && layer.funding === funding)?.years ?? [];
}

function toAscending(years: readonly number[]): number[] {
  return [...new Set(years)].sort((a, b) => a - b);
}
