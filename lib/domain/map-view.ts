import { type CoverageFunding, coverageFundings } from './coverage.ts';
import type { Area } from './figure.ts';
import type { Indicator } from './indicator.ts';
import { type RankedBy, rankedBy, rankUnits } from './ranking.ts';
import { type Funding, fundings } from './vocabulary.ts';

/** What a map can show: a ranking's value, or how many figures are printed. */
export const mapMeasures = [...rankedBy, 'figures'] as const;
export type MapMeasure = (typeof mapMeasures)[number];
/** One map's content; all fundings together are counted only, since amounts and rates belong to one. */
export type MapView =
  | { year: number; measure: RankedBy; funding: Funding }
  | { year: number; measure: 'figures'; funding: CoverageFunding };

type Unit = Pick<Area, 'id' | 'validFrom' | 'validTo'>;

/** How many units of a map have a value that can be compared, of one year, measure and funding. */
export type MapChoice = MapView & { count: number };

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

/**
 * Of the choices that fit what was asked, the one with the most comparable values; of equals the newest year, then completion, plan, actual,
 * then total, national, local. Figures are counted only where that is asked, or nothing can be compared. Null when nothing fits.
 */
export function chooseMapView(choices: readonly MapChoice[], asked: AskedView): MapView | null {
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
