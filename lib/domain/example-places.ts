import { type AreaYears, findLayerYears } from './area-years.ts';
import { compareRanks, pickBest } from './case-rank.ts';
import type { ExampleCase } from './example-cases.ts';
import type { Area } from './figure.ts';
import type { Indicator } from './indicator.ts';
import { stoodAtStart } from './ranking.ts';

/** Years with rows of total funding, and those with a plan and an actual of the whole year. */
export type TotalYears = { known: number[]; plan: number[]; actual: number[] };
/** The best cases of an area, and what the choice of a sum of members and of a year needs. */
export type AreaCases = { cases: ExampleCase[]; totals: TotalYears };

/** Of which years of which areas the page of method shows cases, and the year in which most units can be ranked by completion of total funding. */
export type ExamplePlaces = {
  places: { area: string; years: number[] }[];
  fullestYear: FullestYear | null;
};
export type FullestYear = { year: number; ranked: number; leftOut: number; unknown: number };

type PlacedCase = ExampleCase & { area: string };

/** For each rule the cases of the highest rank of all, in the order of the areas. */
export function listBestCases(
  areas: readonly { area: string; cases: readonly ExampleCase[] }[],
): PlacedCase[][] {
  const all = areas.flatMap(({ area, cases }) => cases.map((one): PlacedCase => ({ ...one, area })));
  return [...Map.groupBy(all, ({ rule }) => rule).values()].map((cases) => {
    const best = pickBest(cases, ({ rank }) => rank);
    return cases.filter(({ rank }) => best && compareRanks(rank, best.rank) === 0);
  });
}

/** Of cases of one rank the one that comes first: by the places of their rows, where they have such. */
export function pickFirstCase(
  cases: readonly PlacedCase[],
  places: ReadonlyMap<string, number>,
): PlacedCase | null {
  return pickBest(cases, ({ row }) => [row === null ? 0 : -(places.get(row) ?? 0)]);
}

export function listTotalYears(rows: readonly Indicator[]): TotalYears {
  const totals = rows.filter(({ funding }) => funding === 'total');
  const whole = totals.filter(({ period }) => period === 'FY');
  const toYears = (some: readonly Indicator[]) => [...new Set(some.map(({ year }) => year))];
  return {
    known: toYears(totals),
    plan: toYears(whole.filter(({ plan }) => plan !== null)),
    actual: toYears(whole.filter(({ actual }) => actual !== null)),
  };
}

/** The newest year in which a region prints a total and one of its members does so that can be added; of several regions the first. */
export function pickMemberSumPlace(
  regions: readonly { area: string; totals: TotalYears; members: readonly AreaYears[] }[],
): { area: string; year: number } | null {
  const places = regions.flatMap(({ area, totals, members }) =>
    (['plan', 'actual'] as const).flatMap((measure) =>
      totals[measure]
        .filter((year) => members.some((one) => isAdded(one, measure, year)))
        .map((year) => ({ area, year })),
    ),
  );
  return pickBest(places, ({ year }) => [year]);
}

function isAdded(years: AreaYears, measure: 'plan' | 'actual', year: number): boolean {
  return findLayerYears(years, { measure, funding: 'total' }).includes(year);
}

/** The year in which most units can be ranked by completion of total funding, the newest of several; null when none can be. */
export function pickFullestYear(
  units: readonly { area: Area; known: readonly number[]; years: AreaYears }[],
  years: readonly number[],
): FullestYear | null {
  const counts = years.map((year) => {
    const standing = units.filter(({ area }) => stoodAtStart(area, year));
    const known = standing.filter((one) => one.known.includes(year));
    const ranked = known.filter((one) =>
      findLayerYears(one.years, { measure: 'completion', funding: 'total' }).includes(year),
    );
    return {
      year,
      ranked: ranked.length,
      leftOut: known.length - ranked.length,
      unknown: standing.length - known.length,
    };
  });
  const fullest = pickBest(counts, ({ ranked, year }) => [ranked, year]);
  return fullest && fullest.ranked > 0 ? fullest : null;
}
