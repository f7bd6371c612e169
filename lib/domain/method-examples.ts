import type { Checks } from './checks.ts';
import type { Area, Claim, Figure } from './figure.ts';
import type { Formula } from './formula.ts';
import { type FoundExamples, findExamples, isWide } from './found-examples.ts';
import { computeIndicators } from './indicator.ts';
import { computeMemberSums, type MemberSum } from './member-sum.ts';
import { type AreaRows, findCompletionFormula } from './pick-examples.ts';
import type { CompletionRule, Example } from './rank-examples.ts';
import { rollUp } from './roll-up.ts';
import { toRoundingBounds } from './rounding.ts';

/**
 * An area with what is printed of it, a region's members and the units that a unit was formed from (ids). `years`: only rows of these years are looked at, since not
 * all that is printed of it is here; null where it is.
 */
export type ExampleArea = {
  area: Area;
  figures: readonly Figure[];
  claims: readonly Claim[];
  members: readonly string[];
  predecessors: readonly string[];
  years: readonly number[] | null;
};

/** A formula with the area that it is of; a row's formula is null when its value is refused. */
export type FormulaCase = { area: Area; formula: Formula | null };

/** For each rule that the page of method explains its case, null where the data hold none. */
export type MethodExamples = Omit<FoundExamples, 'figures' | 'completions'> & {
  /** A printed amount of each bound, with the interval that it leaves open. */
  figures: { figure: Figure; bounds: ReturnType<typeof toRoundingBounds> }[];
  completion: Record<CompletionRule, FormulaCase | null>;
  memberSum: { area: Area; sum: MemberSum<Area> } | null;
};

/** Looks through what is given for the cases of the page of method; regions and the nation first, since they print most. */
export function pickMethodExamples(printed: readonly ExampleArea[], checks: Checks): MethodExamples {
  const byId = new Map(printed.map((one) => [one.area.id, { ...one, indicators: toRows(one) }]));
  const areas = putWideFirst([...byId.values()]);
  const find = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const today = areas
    .filter((one) => isAddedUp(one.area, one.predecessors))
    .map((one) => ({
      area: one.area,
      indicators: keepYears(rollUp(one.area, find(one.predecessors), one.figures), one.years),
    }));
  const { figures, completions, ...found } = findExamples(areas, checks, today);
  const regions = areas.filter(({ area }) => isWide(area));
  return {
    ...found,
    figures: figures.map((figure) => ({ figure, bounds: toRoundingBounds({ figures: [figure] }) })),
    completion: {
      whole: toFormulaCase(completions.whole),
      above: toFormulaCase(completions.above),
      range: toFormulaCase(completions.range),
      estimate: toFormulaCase(completions.estimate),
      progress: toFormulaCase(completions.progress),
    },
    memberSum: pickMemberSum(regions.map((region) => ({ ...region, units: find(region.members) }))),
  };
}

/** Regions and the nation before units, each in their order, which decides between cases that are alike. */
export function putWideFirst<One extends { area: Area }>(areas: readonly One[]): One[] {
  return [...areas.filter(({ area }) => isWide(area)), ...areas.filter(({ area }) => !isWide(area))];
}

/** Whether cases of adding up predecessors are looked for: nothing is added up, or refused as incomplete, of a unit that was not formed of others. */
export function isAddedUp(area: Area, predecessors: readonly unknown[]): boolean {
  return area.validTo === null && predecessors.length > 0 && !isWide(area);
}

function toRows({ area, figures, years }: ExampleArea) {
  return keepYears(computeIndicators(area, figures), years);
}

function keepYears(rows: AreaRows['indicators'], years: readonly number[] | null) {
  return years === null ? rows : rows.filter(({ year }) => years.includes(year));
}

function toFormulaCase(found: Example | null): FormulaCase | null {
  return found && { area: found.area, formula: findCompletionFormula(found) };
}

function pickMemberSum(regions: readonly (AreaRows & { units: readonly AreaRows[] })[]) {
  const sums = regions.flatMap(({ area, indicators, units }) =>
    computeMemberSums(indicators, units, 'total').map((sum) => ({ area, sum })),
  );
  const complete = sums.filter(({ sum }) => sum.printed && sum.sum);
  return complete.toSorted((a, b) => b.sum.year - a.sum.year)[0] ?? null;
}
