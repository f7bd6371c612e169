import 'server-only';
import { CompareQuery } from '#lib/addresses/compare-address.ts';
import { splitMaps } from '#lib/domain/area-maps.ts';
import { type ChosenAreas, chooseCompared } from '#lib/domain/choose-compared.ts';
import { type Comparison, compareAreas } from '#lib/domain/comparison.ts';
import { countFigures, type FigureCounts } from '#lib/domain/count-figures.ts';
import type { Area } from '#lib/domain/figure.ts';
import { type QueryString, readParameters } from '#lib/http/read-parameters.ts';
import { countDataset } from './count-dataset.ts';
import { type ComparedArea, getComparedAreas } from './get-compared-areas.ts';
import { type AreaSummary, listAreas } from './list-areas.ts';

/** What was asked for and can't be: parameters with a wrong value, and areas. */
export type CompareProblems = Omit<ChosenAreas, 'areas'> & { wrong: (keyof CompareQuery)[] };

/** What an address of /compare asks for, and all areas that there are. */
export type CompareChoice = {
  query: CompareQuery;
  problems: CompareProblems;
  chosen: Area[];
  areas: AreaSummary[];
  /** How many units today's map has. */
  unitsToday: number;
};

/** A comparison with the chosen units whose predecessors have figures that the map as reported does not show under their names. */
export type ComparePage = CompareChoice & {
  compared: ComparedArea[];
  comparison: Comparison;
  former: { area: AreaSummary; counts: FigureCounts<AreaSummary> }[];
  /** The day of the data (ISO). */
  retrievedOn: string | null;
};

/** What an address of /compare asks for, as far as there is such. */
export async function getCompareChoice(asked: QueryString): Promise<CompareChoice> {
  const areas = await listAreas();
  const { value, wrong } = readParameters(CompareQuery, asked);
  const today = splitMaps(areas).current.units;
  const known = { areas: areas.map(({ id }) => id), today: today.map(({ id }) => id) };
  const { areas: ids, ...problems } = chooseCompared(value.areas, known, value.boundaries);
  return {
    query: { ...value, areas: ids },
    problems: { ...problems, wrong: wrong.map(({ parameter }) => parameter) },
    chosen: ids.flatMap((id) => areas.find((area) => area.id === id) ?? []),
    areas,
    unitsToday: today.length,
  };
}

/** What /compare shows. The areas are cached one by one, their countless combinations are put together at each request. */
export async function getComparePage(asked: QueryString): Promise<ComparePage> {
  const choice = await getCompareChoice(asked);
  const { query, areas } = choice;
  const [compared, { retrievedOn }] = await Promise.all([
    getComparedAreas(query.areas, query.boundaries),
    countDataset(),
  ]);
  return {
    ...choice,
    compared,
    comparison: compareAreas(compared, query.funding, query.boundaries),
    former: query.boundaries === '2025' ? [] : listFormer(query.areas, areas),
    retrievedOn,
  };
}

function listFormer(ids: readonly string[], areas: readonly AreaSummary[]): ComparePage['former'] {
  const byId = new Map(areas.map((area) => [area.id, area]));
  return ids
    .flatMap((id) => byId.get(id) ?? [])
    .map((area) => ({ area, counts: countFigures(area, byId) }))
    .filter(({ counts }) => counts.former > 0);
}
