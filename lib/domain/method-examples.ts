import { areaSection } from './area-section.ts';
import { type Checks, splitByKind } from './checks.ts';
import type { ClaimCheck } from './claim-check.ts';
import type { DisputedCell, DisputeKind } from './disputed-cell.ts';
import type { Area, Claim, Figure } from './figure.ts';
import type { Formula } from './formula.ts';
import { computeIndicators, type Indicator } from './indicator.ts';
import { computeMemberSums, type MemberSum } from './member-sum.ts';
import {
  type AreaRows,
  type CompletionRule,
  type Example,
  findCompletionFormula,
  pickClaim,
  pickCompletionRefusals,
  pickCompletions,
  pickDecided,
  pickFigures,
  pickFormula,
  pickGrowthRefusals,
  pickRow,
  type RefusalExample,
} from './pick-examples.ts';
import { type PrecedenceRule, precedenceRules } from './precedence.ts';
import { findPrintedCompletion } from './printed-completion.ts';
import { rankUnits, stoodAtStart } from './ranking.ts';
import { rollUp } from './roll-up.ts';
import { toRoundingBounds } from './rounding.ts';
import type { TotalCheck } from './total-check.ts';
import { type Verdict, verdicts } from './vocabulary.ts';

/** An area with all that is printed of it, a region's members and the units that a unit was formed from (ids). */
export type ExampleArea = {
  area: Area;
  figures: readonly Figure[];
  claims: readonly Claim[];
  members: readonly string[];
  predecessors: readonly string[];
};

/** A formula with the area that it is of; a row's formula is null when its value is refused. */
export type FormulaCase = { area: Area; formula: Formula | null };

/** For each rule that the page of method explains its case, null where the data hold none. */
export type MethodExamples = {
  /** A printed amount of each bound, with the interval that it leaves open. */
  figures: { figure: Figure; bounds: ReturnType<typeof toRoundingBounds> }[];
  precedence: { rule: PrecedenceRule; found: { shown: Figure; other: Figure } | null }[];
  agreement: { kind: DisputeKind; cell: DisputedCell | null }[];
  /** A total that differs from the sum of its parts by rounding alone. */
  roundedTotal: TotalCheck | null;
  claims: { verdict: Verdict; check: ClaimCheck | null }[];
  total: FormulaCase | null;
  completion: Record<CompletionRule, FormulaCase | null>;
  completionRefusals: RefusalExample[];
  /** A row whose completion is refused and printed by a source. */
  printedCompletion: (Example & { claim: Claim | null }) | null;
  growth: FormulaCase | null;
  growthRefusals: RefusalExample[];
  /** Amounts of several predecessors added up on today's map, and why others are not. */
  rollUp: FormulaCase | null;
  rollUpRefusals: RefusalExample[];
  memberSum: { area: Area; sum: MemberSum<Area> } | null;
  /** The year in which most units can be ranked by completion of total funding. */
  fullestYear: { year: number; ranked: number; leftOut: number; unknown: number } | null;
};

/** Looks through all that is printed for the cases of the page of method; regions and the nation first, since they print most. */
export function pickMethodExamples(
  printed: readonly ExampleArea[],
  checks: Checks,
  years: readonly number[],
): MethodExamples {
  const byId = new Map(printed.map((one) => [one.area.id, { ...one, indicators: toIndicators(one) }]));
  const all = [...byId.values()];
  const wide = all.filter(({ area }) => isWide(area));
  const units = all.filter(({ area }) => areaSection(area.kind) === 'provinces');
  const areas = [...wide, ...units];
  const find = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  // Nothing is added up, or refused as incomplete, of a unit that was not formed of others.
  const today = units
    .filter(({ area, predecessors }) => area.validTo === null && predecessors.length > 0)
    .map(({ area, figures, predecessors }) => ({
      area,
      indicators: rollUp(area, find(predecessors), figures),
    }));
  const completions = pickCompletions(areas, isWide);
  return {
    ...pickPrinted(areas, checks),
    total: pickFormula(areas, ['plan_total', 'actual_total']),
    completion: {
      whole: toFormulaCase(completions.whole),
      above: toFormulaCase(completions.above),
      range: toFormulaCase(completions.range),
      estimate: toFormulaCase(completions.estimate),
      progress: toFormulaCase(completions.progress),
    },
    completionRefusals: pickCompletionRefusals(areas),
    growth: pickFormula(areas, ['plan_growth', 'actual_growth']),
    growthRefusals: pickGrowthRefusals(areas),
    rollUp: pickFormula(today, ['plan_total', 'actual_total'], addsUnits),
    rollUpRefusals: pickCompletionRefusals(today.map(keepIncomplete)),
    memberSum: pickMemberSum(wide.map((region) => ({ ...region, units: find(region.members) }))),
    fullestYear: findFullestYear(units, years),
  };
}

function toIndicators({ area, figures }: ExampleArea): Indicator[] {
  return computeIndicators(area, figures);
}

function isWide({ kind }: Area): boolean {
  return areaSection(kind) === 'regions';
}

function pickPrinted(areas: readonly (ExampleArea & AreaRows)[], checks: Checks) {
  const newestFirst = (a: Figure, b: Figure) => b.yearTo - a.yearTo;
  const claims = areas.flatMap((one) => one.claims);
  const row = pickRow(
    areas,
    (one) => one.completion.state === 'refused' && findPrintedCompletion(claims, one) !== null,
  );
  return {
    figures: pickFigures(areas.flatMap((one) => one.figures)).map((figure) => ({
      figure,
      bounds: toRoundingBounds({ figures: [figure] }),
    })),
    precedence: precedenceRules.map((rule) => ({ rule, found: pickDecided(checks.cells, rule) })),
    agreement: splitByKind(checks.cells).map(({ kind, cells }) => ({
      kind,
      cell: cells.toSorted((a, b) => b.cell.yearTo - a.cell.yearTo)[0] ?? null,
    })),
    roundedTotal:
      checks.totals
        .filter(({ verdict, differenceVnd }) => verdict === 'consistent' && differenceVnd !== 0n)
        .toSorted((a, b) => newestFirst(a.total, b.total))[0] ?? null,
    claims: verdicts.map((verdict) => ({ verdict, check: pickClaim(checks.claims, verdict) })),
    printedCompletion: row && { ...row, claim: findPrintedCompletion(claims, row.row) },
  };
}

function toFormulaCase(found: Example | null): FormulaCase | null {
  return found && { area: found.area, formula: findCompletionFormula(found) };
}

function addsUnits({ operands }: Formula): boolean {
  return new Set(operands.flatMap(({ operand }) => operand.figures.map(({ area }) => area))).size > 1;
}

function keepIncomplete({ area, indicators }: AreaRows): AreaRows {
  const isIncomplete = ({ completion }: Indicator) =>
    completion.state === 'refused' && completion.reason.code === 'incomplete';
  return { area, indicators: indicators.filter(isIncomplete) };
}

function pickMemberSum(regions: readonly (AreaRows & { units: readonly AreaRows[] })[]) {
  const sums = regions.flatMap(({ area, indicators, units }) =>
    computeMemberSums(indicators, units, 'total').map((sum) => ({ area, sum })),
  );
  const complete = sums.filter(({ sum }) => sum.printed && sum.sum);
  return complete.toSorted((a, b) => b.sum.year - a.sum.year)[0] ?? null;
}

function findFullestYear(units: readonly AreaRows[], years: readonly number[]) {
  const counts = years.map((year) => {
    const standing = units.filter(({ area }) => stoodAtStart(area, year));
    const { ranked, leftOut, unknown } = rankUnits(standing, { year, funding: 'total', by: 'completion' });
    return { year, ranked: ranked.length, leftOut: leftOut.length, unknown };
  });
  const [fullest] = counts.toSorted((a, b) => b.ranked - a.ranked || b.year - a.year);
  return fullest && fullest.ranked > 0 ? fullest : null;
}
