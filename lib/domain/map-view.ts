import { type CoverageFunding, coverageFundings } from './coverage.ts';
import type { Area } from './figure.ts';
import type { Indicator } from './indicator.ts';
import { type RankedBy, rankedBy, rankUnits } from './ranking.ts';
import { type Funding, fundings } from './vocabulary.ts';

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

/** Everything that a year's map can show, with how many units have it. `countFigures` gives a unit's printed figures. */
export function listMapChoices<U extends Unit>(
  units: readonly { area: U; indicators: readonly Indicator[] }[],
  year: number,
  countFigures: (unit: U, funding: CoverageFunding) => number,
): MapChoice[] {
  return [
    ...rankedBy.flatMap((measure) =>
      fundings.map((funding) => {
        const count = rankUnits(units, { year, funding, by: measure }).ranked.length;
        return { year, measure, funding, count };
      }),
    ),
    ...coverageFundings.map((funding) => {
      const count = units.filter(({ area }) => countFigures(area, funding) > 0).length;
      return { year, measure: 'figures' as const, funding, count };
    }),
  ];
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
