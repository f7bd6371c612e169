import { type AreaYears, findLayerYears } from './area-years.ts';
import { type Funding, fundings } from './vocabulary.ts';

type Known = { area: { id: string }; years: Pick<AreaYears, 'layers' | 'pairs'> };

/** A comparison that is offered where nothing is chosen: regions in the newest year in which two or more can be compared, or the units of which most is known. */
export type ReadyComparison =
  | { kind: 'regions'; areas: string[]; funding: Funding; year: number }
  | { kind: 'units'; areas: string[]; funding: Funding };

const mostUnits = 3;

/** Up to two comparisons chosen by what is known, regions first; a kind of which fewer than two areas have something is left out. */
export function pickReadyComparisons(regions: readonly Known[], units: readonly Known[]): ReadyComparison[] {
  return [...pickRegions(regions), ...pickUnits(units)];
}

/** The regions whose whole year has a completion, of the newest year with two of them; of the fundings of that year the one with more, then total, national, local. */
function pickRegions(regions: readonly Known[]): ReadyComparison[] {
  const found = fundings.flatMap((funding) => {
    const completed = regions.flatMap(({ area: { id }, years }) =>
      findLayerYears(years, { measure: 'completion', funding }).map((year) => ({ id, year })),
    );
    return [...Map.groupBy(completed, ({ year }) => year)].map(([year, rows]) => ({
      kind: 'regions' as const,
      areas: rows.map(({ id }) => id),
      funding,
      year,
    }));
  });
  return found
    .filter(({ areas }) => areas.length > 1)
    .toSorted((a, b) => b.year - a.year || b.areas.length - a.areas.length)
    .slice(0, 1);
}

/** The three units with most years that have both a plan and an actual, of the funding in which these are most. */
function pickUnits(units: readonly Known[]): ReadyComparison[] {
  const found = fundings.map((funding) => {
    const paired = units
      .map(({ area, years }) => ({ id: area.id, pairs: years.pairs[funding] }))
      .filter(({ pairs }) => pairs > 0)
      .toSorted((a, b) => b.pairs - a.pairs)
      .slice(0, mostUnits);
    const pairs = paired.reduce((sum, one) => sum + one.pairs, 0);
    return { kind: 'units' as const, areas: paired.map(({ id }) => id), funding, pairs };
  });
  return found
    .filter(({ areas }) => areas.length > 1)
    .toSorted((a, b) => b.pairs - a.pairs)
    .slice(0, 1)
    .map(({ pairs: _, ...ready }) => ready);
}
