import type { Area } from './figure.ts';

type Counted = Area & { figureCount: number; years: readonly number[] };

/** What the site's first field gives as examples: a unit of today with its newest year, a former unit, the newest year; null where there is none. */
export type SearchExamples = {
  current: { area: Area; year: number | null } | null;
  former: Area | null;
  year: number | null;
};

/** Picks the unit of today and the former unit with the most figures, of equals the first, and the newest of the years (ascending). */
export function pickSearchExamples(areas: readonly Counted[], years: readonly number[]): SearchExamples {
  const units = areas
    .filter(({ kind, figureCount }) => (kind === 'province' || kind === 'municipality') && figureCount > 0)
    .toSorted((a, b) => b.figureCount - a.figureCount);
  const current = units.find(({ validTo }) => validTo === null);
  return {
    current: current ? { area: current, year: current.years.at(-1) ?? null } : null,
    former: units.find(({ validTo }) => validTo !== null) ?? null,
    year: years.at(-1) ?? null,
  };
}
