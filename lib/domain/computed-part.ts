import type { AreaYears } from './area-years.ts';
import type { AreaCases, ExamplePlaces } from './example-places.ts';
import type { KnownYears } from './known-years.ts';
import type { MapChoice } from './map-view.ts';
import type { ReadyComparison } from './ready-comparisons.ts';
import type { WholeAmounts } from './useful-gaps.ts';
import type { YearCounts } from './year-counts.ts';

/** What imports compute of everything, as it is kept, by its kind; JSON says all of it. */
export type ComputedParts = {
  /** Of one area on the map as reported, by its id; and of a unit of today with those that it was formed from, where that is another. */
  area_years: AreaYears;
  area_years_2025: AreaYears;
  /** Of one area, with those that it was formed from: its best cases of the rules that the page of method explains. */
  area_cases: AreaCases;
  /** Of one area as reported: which whole amounts are printed. */
  whole_amounts: WholeAmounts;
  /** By the name of the map; newest year first. */
  map_choices: MapChoice[];
  year_counts: YearCounts[];
  /** Of today's units by their ids; one part, with an empty key, like those below. */
  known_years: Record<string, KnownYears>;
  ready_comparisons: ReadyComparison[];
  /** A hash of what the table of useful gaps was ranked by. */
  ranked_gaps: string;
  /** Where the best cases of all stand. */
  example_places: ExamplePlaces;
};
