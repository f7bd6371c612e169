import { areaSection } from './area-section.ts';
import { stoodIn } from './coverage.ts';
import type { Area, Figure } from './figure.ts';
import { isPart } from './part.ts';
import { type Funding, fundings, type Measure } from './vocabulary.ts';

export const gapMeasures = ['plan', 'actual'] as const;
type GapMeasure = (typeof gapMeasures)[number];

/** An amount of a whole year. */
export type YearAmount = { area: string; year: number; funding: Funding; measure: GapMeasure };

/** The years of which an area has whole amounts of whole years, by funding and measure; those that have some. */
export type WholeAmounts = { funding: Funding; measure: GapMeasure; years: number[] }[];

/** The whole amounts of whole years that are printed of an area, an estimate counting as actual; a part of an amount is none. */
export function findWholeAmounts(figures: readonly Figure[]): WholeAmounts {
  const whole = figures.filter(
    (figure) => figure.period === 'FY' && figure.yearFrom === figure.yearTo && !isPart(figure),
  );
  return fundings.flatMap((funding) =>
    gapMeasures.flatMap((measure) => {
      const found = whole.filter((one) => one.funding === funding && toGapMeasure(one.measure) === measure);
      const years = [...new Set(found.map(({ yearFrom }) => yearFrom))].sort((a, b) => a - b);
      return years.length > 0 ? [{ funding, measure, years }] : [];
    }),
  );
}

/** An area's whole amounts, one by one. */
export function listWholeAmountsOf(area: string, amounts: WholeAmounts): YearAmount[] {
  return amounts.flatMap(({ funding, measure, years }) =>
    years.map((year) => ({ area, year, funding, measure })),
  );
}

function toGapMeasure(measure: Measure): GapMeasure | null {
  if (measure === 'estimate') return 'actual';
  return measure === 'plan' || measure === 'actual' ? measure : null;
}

/** A missing amount and what is complete once it is found: pairs of plan and actual by their funding, sums of units formed in 2025 and sums of regions by their ids. */
export type UsefulGap = YearAmount & {
  pairs: Funding[];
  rollUps: string[];
  regionSums: string[];
  /** How many these are. */
  completes: number;
};

type Unit = Pick<Area, 'id' | 'kind' | 'validFrom' | 'validTo'> & {
  regions: readonly string[];
  predecessors: readonly string[];
};

/**
 * The missing amounts of units that complete anything, the most useful first: by how many pairs of plan and actual, sums of a formed unit's predecessors and sums of a
 * region's members one completes, then newest year, area id, funding, plan before actual. `known` are whole amounts of whole years, an estimate counting as actual; a
 * total is known too where national and local are. `day` is that of the data (ISO): an actual can be found once its year is over, of a unit that stood at its end.
 */
export function rankUsefulGaps(
  areas: readonly Unit[],
  known: readonly YearAmount[],
  day: string,
): UsefulGap[] {
  const complete = createCompletions(areas, known);
  const units = areas.filter(({ kind }) => areaSection(kind) === 'provinces');
  const years = [...new Set(known.map(({ year }) => year))];
  const gaps = units.flatMap((unit) =>
    years.flatMap((year) =>
      fundings.flatMap((funding) =>
        gapMeasures
          .filter((measure) => canBeFound(unit, year, measure, day))
          .flatMap((measure) => complete({ area: unit.id, year, funding, measure })),
      ),
    ),
  );
  return gaps.sort(compareGaps);
}

function compareGaps(a: UsefulGap, b: UsefulGap): number {
  return (
    b.completes - a.completes ||
    b.year - a.year ||
    Number(a.area > b.area) - Number(a.area < b.area) ||
    fundings.indexOf(a.funding) - fundings.indexOf(b.funding) ||
    gapMeasures.indexOf(a.measure) - gapMeasures.indexOf(b.measure)
  );
}

function canBeFound(unit: Unit, year: number, measure: GapMeasure, day: string): boolean {
  const end = `${year}-12-31`;
  if (measure === 'plan') return stoodIn(unit, year);
  return day > end && (unit.validFrom ?? end) <= end && (unit.validTo ?? end) >= end;
}

/** What an amount completes; nothing of one that is known or completes nothing. */
function createCompletions(areas: readonly Unit[], known: readonly YearAmount[]) {
  const has = createKnowledge(known);
  const formed = areas.filter(({ predecessors }) => predecessors.length > 0);
  const regionsOf = new Map(
    areas.map(({ id, regions }) => [
      id,
      areas.filter((one) => one.kind === 'region' && regions.includes(one.id)),
    ]),
  );
  const others = (ids: readonly string[], place: YearAmount) =>
    ids.filter((id) => id !== place.area).every((id) => has({ ...place, area: id }));
  const byRegion = new Map<string, Unit[]>();
  for (const unit of areas)
    for (const region of unit.regions) byRegion.set(region, [...(byRegion.get(region) ?? []), unit]);
  const listMembers = (region: string, year: number) =>
    (byRegion.get(region) ?? []).filter((unit) => stoodIn(unit, year)).map(({ id }) => id);
  const findRollUps = (place: YearAmount) =>
    formed
      .filter(({ predecessors }) => predecessors.includes(place.area) && others(predecessors, place))
      .filter(({ id }) => !has({ ...place, area: id }));
  const findSums = (place: YearAmount) =>
    (regionsOf.get(place.area) ?? []).filter((region) => {
      const members = stoodIn(region, place.year) ? listMembers(region.id, place.year) : [];
      return members.includes(place.area) && members.length > 1 && others(members, place);
    });
  return (gap: YearAmount): UsefulGap[] => {
    if (has(gap)) return [];
    const filled = [gap, ...listTotal(gap, has)];
    const pairs = filled.filter((place) => has(toOther(place))).map(({ funding }) => funding);
    const [rollUps, sums] = [filled.flatMap(findRollUps), filled.flatMap(findSums)];
    const completes = pairs.length + rollUps.length + sums.length;
    return completes === 0
      ? []
      : [{ ...gap, pairs, rollUps: toIds(rollUps), regionSums: toIds(sums), completes }];
  };
}

type Knows = (place: YearAmount) => boolean;

function createKnowledge(known: readonly YearAmount[]): Knows {
  const toKey = ({ area, year, funding, measure }: YearAmount) => `${area}|${year}|${funding}|${measure}`;
  const keys = new Set(known.map(toKey));
  return (place) =>
    keys.has(toKey(place)) ||
    (place.funding === 'total' &&
      (['national', 'local'] as const).every((funding) => keys.has(toKey({ ...place, funding }))));
}

/** The total that can be added once one of its two parts is found. */
function listTotal(gap: YearAmount, has: Knows): YearAmount[] {
  if (gap.funding === 'total') return [];
  const total: YearAmount = { ...gap, funding: 'total' };
  const rest = gap.funding === 'national' ? 'local' : 'national';
  return has({ ...gap, funding: rest }) && !has(total) ? [total] : [];
}

function toOther(place: YearAmount): YearAmount {
  return { ...place, measure: place.measure === 'plan' ? 'actual' : 'plan' };
}

function toIds(areas: readonly Unit[]): string[] {
  return [...new Set(areas.map(({ id }) => id))];
}
