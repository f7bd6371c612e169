import { pickKnown } from '#components/filter/pick-known.ts';
import { type CoverageFunding, coverageFundings } from '#lib/domain/coverage.ts';
import { type AskedView, type MapMeasure, type MapView, mapMeasures } from '#lib/domain/map-view.ts';
import { type Boundaries, boundaries } from '#lib/domain/vocabulary.ts';

type Query = Record<string, string | string[] | undefined>;

/** Parameters with a value that does not exist, and whether amounts of all fundings together were asked for, which nothing adds up. */
export type MapProblems = { wrong: string[]; amountsOfAll: boolean };

/** Reads the query string of /map; what is left open or wrong is chosen by `chooseMapView`. Parameters of other names are left alone. */
export function parseMapQuery(
  query: Query,
  years: readonly number[],
): { asked: AskedView; boundaries: Boundaries; problems: MapProblems } {
  const wrong: string[] = [];
  const pick = <Value extends string>(name: string, values: readonly Value[]): Value | null => {
    const { value, isWrong } = pickKnown(query[name], values);
    if (isWrong) wrong.push(name);
    return value;
  };
  const year = pick('year', years.map(String));
  const measure = pick<MapMeasure>('measure', mapMeasures);
  const funding = pick<CoverageFunding>('funding', coverageFundings);
  const map = pick('boundaries', boundaries) ?? 'reported';
  const amountsOfAll = funding === 'any' && measure !== null && measure !== 'figures';
  return {
    asked: { year: year === null ? null : Number(year), measure, funding: amountsOfAll ? null : funding },
    boundaries: map,
    problems: { wrong, amountsOfAll },
  };
}

/** The address of the page that shows a view, without the language. */
export function toMapViewPath(view: MapView, map: Boundaries): string {
  return `/map?${toState(view, map)}`;
}

/** The address of its embed, without the language. */
export function toMapEmbedPath(view: MapView, map: Boundaries): string {
  return `/embed/map?${toState(view, map)}`;
}

function toState({ year, measure, funding }: MapView, map: Boundaries): URLSearchParams {
  const state = new URLSearchParams({ year: String(year), measure, funding });
  if (map !== 'reported') state.set('boundaries', map);
  return state;
}
