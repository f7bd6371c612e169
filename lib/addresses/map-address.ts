import { z } from 'zod';
import { type CoverageFunding, coverageFundings } from '#lib/domain/coverage.ts';
import { type AskedView, type MapMeasure, type MapView, mapMeasures } from '#lib/domain/map-view.ts';
import { type Boundaries, boundaries } from '#lib/domain/vocabulary.ts';
import { choice, usualChoice } from '#lib/http/page-parameter.ts';
import { type QueryString, readParameters } from '#lib/http/read-parameters.ts';

/** The parameters of /map; `years` are those that there are. */
export function toMapParameters(years: readonly number[]) {
  return z.object({
    year: choice(years.map(String)),
    measure: choice(mapMeasures),
    funding: choice(coverageFundings),
    boundaries: usualChoice(boundaries),
  });
}

/** Of every measure, whatever fundings it has figures of. */
const layerNames = mapMeasures.flatMap((measure) =>
  coverageFundings.map((funding) => toLayerName({ measure, funding })),
);

/** Those of the page, whose form names a layer instead of measure and funding. */
export function toMapQuery(years: readonly number[]) {
  return toMapParameters(years).extend({ layer: choice(layerNames) });
}

type MapParameters = z.output<ReturnType<typeof toMapParameters>>;

/** Parameters with a value that does not exist, and whether amounts of all fundings together were asked for, which nothing adds up. */
export type MapProblems = { wrong: (keyof MapParameters)[]; amountsOfAll: boolean };

/** A layer by name, as the page's form sends it: "plan-local", "coverage". */
type LayerName = `${MapMeasure}-${CoverageFunding}`;

/** How a layer is named in the form of /map. */
export function toLayerName({ measure, funding }: Pick<MapView, 'measure' | 'funding'>): LayerName {
  return `${measure}-${funding}`;
}

/** What the parameters of /map ask for; what is left open or wrong is chosen by `chooseMapView`. */
export function toAskedMap({ year, measure, funding, boundaries: map }: MapParameters): {
  asked: AskedView;
  boundaries: Boundaries;
  amountsOfAll: boolean;
} {
  const amountsOfAll =
    funding === 'any' && measure !== null && measure !== 'figures' && measure !== 'coverage';
  return {
    asked: { year: year === null ? null : Number(year), measure, funding: amountsOfAll ? null : funding },
    boundaries: map,
    amountsOfAll,
  };
}

/** Reads the query string of /map; parameters of other names are left alone. `layer` is what the form asks for, which goes before measure and funding. */
export function parseMapQuery(
  query: QueryString,
  years: readonly number[],
): { asked: AskedView; layer: string | null; boundaries: Boundaries; problems: MapProblems } {
  const { value, wrong } = readParameters(toMapQuery(years), query);
  const { amountsOfAll, ...asked } = toAskedMap(value);
  const problems = {
    wrong: wrong.map(({ parameter }) => (parameter === 'layer' ? 'measure' : parameter)),
    amountsOfAll,
  };
  return { ...asked, layer: value.layer, problems };
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
  const state = new URLSearchParams(year === null ? { measure } : { year: String(year), measure, funding });
  if (map !== 'reported') state.set('boundaries', map);
  return state;
}
