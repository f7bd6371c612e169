import { type AreaYears, findLayerYears } from './area-years.ts';
import { countStanding } from './count-standing.ts';
import { type CoverageFunding, coverageFundings } from './coverage.ts';
import type { Area } from './figure.ts';
import { type RankedBy, rankedBy } from './ranking.ts';
import { type Boundaries, type Funding, fundings } from './vocabulary.ts';

/** What a map can show: a ranking's value or how many figures are printed, of one year; or how many are known of all years. */
export const mapMeasures = [...rankedBy, 'figures', 'coverage'] as const;
export type MapMeasure = (typeof mapMeasures)[number];
/** One year's map; all fundings together are counted only, since amounts and rates belong to one. */
export type YearView =
  | { year: number; measure: RankedBy; funding: Funding }
  | { year: number; measure: 'figures'; funding: CoverageFunding };
/** One map's content; coverage is of all years and fundings. */
export type MapView = YearView | { year: null; measure: 'coverage'; funding: 'any' };

type Unit = Pick<Area, 'id' | 'validFrom' | 'validTo'>;

/** How many units of a map have a value that can be compared, of one year, measure and funding. */
export type MapChoice = YearView & { count: number };

const layers = [
  ...rankedBy.flatMap((measure) => fundings.map((funding) => ({ measure, funding }))),
  ...coverageFundings.map((funding) => ({ measure: 'figures' as const, funding })),
];

/** Everything that the maps of these years can show, in the order of the years, with how many units have it of those that stand on the map in that year. */
export function listMapChoices(
  units: readonly { area: Unit; years: Pick<AreaYears, 'layers'> }[],
  years: readonly number[],
  boundaries: Boundaries,
): MapChoice[] {
  const counts = layers.map((layer) => countStanding(units, boundaries, (own) => findLayerYears(own, layer)));
  return years.flatMap((year) =>
    layers.map((layer, index) => ({ year, ...layer, count: counts[index]?.get(year) ?? 0 })),
  );
}

/** What a visitor asked for; null: anything. */
export type AskedView = { year: number | null; measure: MapMeasure | null; funding: CoverageFunding | null };

export const coverageView = { year: null, measure: 'coverage', funding: 'any' } as const satisfies MapView;

/**
 * Coverage where nothing else was asked. Else of the choices that fit, the one with the most comparable values; of equals the newest year, then completion, plan,
 * actual, then total, national, local. A year's figures are counted only where that is asked, or nothing can be compared. Null when nothing fits.
 */
export function chooseMapView(choices: readonly MapChoice[], asked: AskedView): MapView | null {
  if (asked.measure === 'coverage' || Object.values(asked).every((wish) => wish === null))
    return coverageView;
  const fitting = choices.filter(
    ({ year, measure, funding }) =>
      (asked.year === null || asked.year === year) &&
      (asked.measure === null || asked.measure === measure) &&
      (asked.funding === null || asked.funding === funding),
  );
  const comparable = fitting.filter(({ measure, count }) => measure !== 'figures' && count > 0);
  const open = asked.measure === null && comparable.length > 0 ? comparable : fitting;
  const [best] = open.toSorted((a, b) => b.count - a.count || b.year - a.year);
  if (!best) return null;
  const { count: _, ...view } = best;
  return view;
}
