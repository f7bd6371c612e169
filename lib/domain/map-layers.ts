import { chooseMapView, type MapChoice, type MapView, type YearView } from './map-view.ts';

/** A measure and funding with the years in which some unit has it, newest first. */
export type MapLayer = Pick<YearView, 'measure' | 'funding'> & { years: MapChoice[] };

/** The layers of a map that show something: years without a unit are left out, and layers without a year; in the order of the choices. */
export function listMapLayers(choices: readonly MapChoice[]): MapLayer[] {
  const byLayer = Map.groupBy(choices, ({ measure, funding }) => `${measure} ${funding}`);
  return [...byLayer.values()].flatMap((all) => {
    const years = all.filter(({ count }) => count > 0).toSorted((a, b) => b.year - a.year);
    const [first] = years;
    return first ? [{ measure: first.measure, funding: first.funding, years }] : [];
  });
}

/** What is chosen where a reader goes over to a layer: the same year where it has that, else its fullest one. */
export function chooseLayerView({ years }: Pick<MapLayer, 'years'>, year: number | null): MapView | null {
  const same = years.find((choice) => choice.year === year);
  return chooseMapView(years, {
    year: same?.year ?? null,
    measure: years[0]?.measure ?? null,
    funding: null,
  });
}

/** The layers with the shown one among them, be it empty, so that a list of them can say what is shown. */
export function addShownLayer(layers: readonly MapLayer[], view: MapView): readonly MapLayer[] {
  if (view.year === null) return layers;
  const { measure, funding } = view;
  const empty = { ...view, count: 0 };
  const at = layers.findIndex((layer) => layer.measure === measure && layer.funding === funding);
  const layer = layers[at];
  if (!layer) return [...layers, { measure, funding, years: [empty] }];
  if (layer.years.some(({ year }) => year === view.year)) return layers;
  const years = [...layer.years, empty].toSorted((a, b) => b.year - a.year);
  return layers.with(at, { ...layer, years });
}
