import 'server-only';
import { cache } from 'react';
import { AskedComparison, type CompareQuery } from '#lib/addresses/compare-address.ts';
import { splitMaps } from '#lib/domain/area-maps.ts';
import { type ChosenAreas, chooseCompared } from '#lib/domain/choose-compared.ts';
import { chooseComparedFunding } from '#lib/domain/compared-funding.ts';
import { toComparedView } from '#lib/domain/compared-map.ts';
import { type Comparison, compareAreas } from '#lib/domain/comparison.ts';
import { countFigures, type FigureCounts } from '#lib/domain/count-figures.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { YearView } from '#lib/domain/map-view.ts';
import type { Funding } from '#lib/domain/vocabulary.ts';
import { type QueryString, readParameters } from '#lib/http/read-parameters.ts';
import { countDataset } from './count-dataset.ts';
import { type ComparedArea, getComparedAreas } from './get-compared-areas.ts';
import { type AreaSummary, listAreas } from './list-areas.ts';
import { listReadyComparisons, type ReadyPreview } from './list-ready-comparisons.ts';

/** What was asked for and can't be: parameters with a wrong value, and areas. */
type CompareProblems = Omit<ChosenAreas, 'areas'> & { wrong: (keyof CompareQuery)[] };

/** What an address of /compare asks for, and all areas that there are. */
type CompareChoice = {
  query: CompareQuery;
  /** The funding that the address names; null where the data chooses. */
  askedFunding: Funding | null;
  /** The funding that the data chooses. */
  usualFunding: Funding;
  problems: CompareProblems;
  chosen: Area[];
  compared: ComparedArea[];
  areas: AreaSummary[];
  /** How many units today's map has. */
  unitsToday: number;
};

/** How many figures are known of an area, its predecessors' told apart. */
export type CountedArea = { area: AreaSummary; counts: FigureCounts<AreaSummary> };

/** A comparison with the chosen units whose predecessors have figures that the map as reported does not show under their names. */
export type ComparePage = CompareChoice & {
  comparison: Comparison;
  former: CountedArea[];
  /** What can be added, by name of kind: the nation and regions, today's units, the units that are no more. */
  addable: Record<'wide' | 'current' | 'former', CountedArea[]>;
  /** The map of the same measure and funding; null where nothing is compared. */
  mapView: YearView | null;
  /** The last day of the former units (ISO). */
  until: string;
  /** Offered where nothing is chosen. */
  ready: ReadyPreview[];
  /** The day of the data (ISO). */
  retrievedOn: string | null;
};

/** What an address of /compare asks for, as far as there is such; put together once for the head and the body of a page. */
export const getCompareChoice = cache(async (asked: QueryString): Promise<CompareChoice> => {
  const areas = await listAreas();
  const { value, wrong } = readParameters(AskedComparison, asked);
  const today = splitMaps(areas).current.units;
  const known = { areas: areas.map(({ id }) => id), today: today.map(({ id }) => id) };
  const { areas: ids, ...problems } = chooseCompared(value.areas, known, value.boundaries);
  const compared = await getComparedAreas(ids, value.boundaries);
  const usualFunding = chooseComparedFunding(compared);
  return {
    query: { ...value, areas: ids, funding: value.funding ?? usualFunding },
    askedFunding: value.funding,
    usualFunding,
    problems: { ...problems, wrong: wrong.map(({ parameter }) => parameter) },
    chosen: ids.flatMap((id) => areas.find((area) => area.id === id) ?? []),
    compared,
    areas,
    unitsToday: today.length,
  };
});

/** What /compare shows. The areas are cached one by one, their countless combinations are put together at each request. */
export async function getComparePage(asked: QueryString): Promise<ComparePage> {
  const choice = await getCompareChoice(asked);
  const { query, areas, compared } = choice;
  const isEmpty = compared.length === 0;
  const [ready, { retrievedOn }] = await Promise.all([isEmpty ? listReadyComparisons() : [], countDataset()]);
  const byId = new Map(areas.map((area) => [area.id, area]));
  const count = (area: AreaSummary) => ({ area, counts: countFigures(area, byId) });
  const chosen = query.areas.flatMap((id) => byId.get(id) ?? []).map(count);
  const comparison = compareAreas(compared, query.funding, query.boundaries);
  return {
    ...choice,
    comparison,
    mapView: toComparedView(comparison, query),
    former: query.boundaries === '2025' ? [] : chosen.filter(({ counts }) => counts.former > 0),
    ...listAddable(query, areas, count),
    ready,
    retrievedOn,
  };
}

/** Today's map has its units alone. */
function listAddable(
  { areas: chosen, boundaries }: CompareQuery,
  areas: readonly AreaSummary[],
  count: (area: AreaSummary) => CountedArea,
): Pick<ComparePage, 'addable' | 'until'> {
  const { current, former, until } = splitMaps(areas);
  const isFree = ({ id }: Area) => !chosen.includes(id);
  const isWide = ({ kind }: Area) => kind === 'nation' || kind === 'region';
  const list = (some: readonly AreaSummary[]) => some.filter(isFree).map(count);
  const onReported = (some: readonly AreaSummary[]) => (boundaries === '2025' ? [] : list(some));
  return {
    addable: {
      wide: onReported(areas.filter(isWide)),
      current: list(current.units),
      former: onReported(former.units.filter(({ validTo }) => validTo !== null)),
    },
    until,
  };
}
