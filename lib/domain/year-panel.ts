import type { Area } from './figure.ts';
import type { Indicator } from './indicator.ts';
import type { Operand } from './operand.ts';
import { type RankedBy, type Ranking, rankedBy, rankUnits, sumRanked } from './ranking.ts';
import { type Funding, fundings } from './vocabulary.ts';

type Unit = Pick<Area, 'id' | 'validFrom' | 'validTo'>;

/** What is printed for the nation beside the sum of the ranked units and of how many it is: two things, never mixed. Null where there is none. */
export type YearSum = {
  funding: Funding;
  measure: 'plan' | 'actual';
  printed: Operand | null;
  sum: { operand: Operand; units: number } | null;
};

/** How many units of a ranking a page shows, and of those left out: more than there are provinces; a file has all. */
export const mostShown = 100;

/** The first units of a ranking and of those left out, how many each are in all, and how many of those left out are not told. */
export type ShownRanking<U> = Ranking<U> & { all: Record<'ranked' | 'leftOut', number>; untold: number };

/** One year and funding across units: its rankings, those that rank somebody first, and the sums of plans and actuals of all units. */
export type YearPanel<U> = { rankings: { by: RankedBy; ranking: ShownRanking<U> }[]; sums: YearSum[] };

/** Ranks units by completion, plan and actual of one year and funding, and adds their whole-year plans and actuals; `nation` has the nation's rows. */
export function computeYearPanel<U extends Unit>(
  units: readonly { area: U; indicators: readonly Indicator[] }[],
  nation: readonly Indicator[],
  { year, funding }: { year: number; funding: Funding },
): YearPanel<U> {
  const rank = (by: RankedBy) => rankUnits(units, { year, funding, by });
  const printed = nation.find((row) => row.year === year && row.funding === funding && row.period === 'FY');
  const rankings = rankedBy.map((by) => ({ by, ranking: showFirst(rank(by)) }));
  return {
    rankings: rankings.toSorted((a, b) => isEmpty(a.ranking) - isEmpty(b.ranking)),
    sums: (['plan', 'actual'] as const).map((measure) => ({
      funding,
      measure,
      printed: printed?.[measure] ?? null,
      sum: sumRanked(rank(measure), measure),
    })),
  };
}

function showFirst<U>({ ranked, leftOut, unknown }: Ranking<U>): ShownRanking<U> {
  return {
    ranked: ranked.slice(0, mostShown),
    leftOut: leftOut.slice(0, mostShown),
    unknown,
    all: { ranked: ranked.length, leftOut: leftOut.length },
    untold: Math.max(0, leftOut.length - mostShown),
  };
}

function isEmpty({ ranked }: Ranking<unknown>): 0 | 1 {
  return ranked.length === 0 ? 1 : 0;
}

/** The sums of all fundings of which anything is printed for the nation or ranked. */
export function listSums(panels: Record<Funding, YearPanel<unknown>>): YearSum[] {
  return fundings
    .flatMap((funding) => panels[funding].sums)
    .filter(({ printed, sum }) => printed !== null || sum !== null);
}
