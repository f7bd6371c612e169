import { type CoverageCell, type CoverageFunding, coverageFundings } from '#lib/domain/coverage.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import type { MapChoice } from '#lib/domain/map-view.ts';
import { rankedBy, rankUnits, standsOnMap } from '#lib/domain/ranking.ts';
import { type Boundaries, type Funding, fundings } from '#lib/domain/vocabulary.ts';
import type { YearCounts } from '#lib/domain/year-counts.ts';

// What lists, maps and offered comparisons count, from all rows of all units at once: what imports add up area by area.

type Unit = { area: Area & { predecessors: readonly string[] }; indicators: readonly Indicator[] };

/** The key of a cell of coverage. */
export function toPrintedPlace({
  area,
  year,
  funding,
}: Pick<CoverageCell, 'area' | 'year' | 'funding'>): string {
  return `${area} ${year} ${funding}`;
}

/** What a year's map can show: as many units as its rankings rank, or as have figures. */
export function countChoices(
  units: readonly Unit[],
  printed: ReadonlySet<string>,
  year: number,
  boundaries: Boundaries,
): MapChoice[] {
  const standing = units.filter(({ area }) => standsOnMap(area, year, boundaries));
  const hasFigures = ({ area: { id, predecessors } }: Unit, funding: CoverageFunding) =>
    [id, ...(boundaries === '2025' ? predecessors : [])].some((area) =>
      printed.has(toPrintedPlace({ area, year, funding })),
    );
  return [
    ...rankedBy.flatMap((measure) =>
      fundings.map((funding) => {
        const { ranked } = rankUnits(standing, { year, funding, by: measure });
        return { year, measure, funding, count: ranked.length };
      }),
    ),
    ...coverageFundings.map((funding) => ({
      year,
      measure: 'figures' as const,
      funding,
      count: standing.filter((unit) => hasFigures(unit, funding)).length,
    })),
  ];
}

/** How many units of the map have a plan, an actual and a completion of a year. */
export function countYear(units: readonly Unit[], year: number, boundaries: Boundaries): YearCounts {
  const rows = units
    .filter(({ area }) => standsOnMap(area, year, boundaries))
    .map(({ indicators }) => indicators.filter((row) => row.year === year));
  const count = (has: (row: Indicator) => boolean) => rows.filter((own) => own.some(has)).length;
  return {
    year,
    plan: count(({ plan }) => plan !== null),
    actual: count(({ actual }) => actual !== null),
    completion: count(({ completion }) => completion.state === 'ok'),
  };
}

/** How many whole years of a funding have a plan and an actual. */
export function countPairs(indicators: readonly Indicator[], funding: Funding): number {
  return indicators.filter(
    ({ period, plan, actual, ...row }) => row.funding === funding && period === 'FY' && plan && actual,
  ).length;
}

/** The regions with a whole year's completion, of each funding and year, by "<year> <funding>". */
export function listCompleted(regions: readonly { area: Area; indicators: readonly Indicator[] }[]) {
  const found = regions.flatMap(({ area, indicators }) =>
    indicators
      .filter(({ period, completion }) => period === 'FY' && completion.state === 'ok')
      .map(({ year, funding }) => ({ id: area.id, place: `${year} ${funding}` })),
  );
  return Map.groupBy(found, ({ place }) => place);
}
