import { areaSection } from './area-section.ts';
import { type Checks, splitByKind } from './checks.ts';
import type { ClaimCheck } from './claim-check.ts';
import type { DisputedCell, DisputeKind } from './disputed-cell.ts';
import type { Area, Claim, Figure } from './figure.ts';
import type { Formula } from './formula.ts';
import type { Indicator } from './indicator.ts';
import {
  type AreaRows,
  pickClaim,
  pickCompletionRefusals,
  pickCompletions,
  pickDecided,
  pickFigures,
  pickFormula,
  pickGrowthRefusals,
  pickNewestCell,
  pickRoundedTotal,
  pickRow,
  type RefusalExample,
} from './pick-examples.ts';
import { type PrecedenceRule, precedenceRules } from './precedence.ts';
import { findPrintedCompletion } from './printed-completion.ts';
import type { CompletionRule, Decided, Example } from './rank-examples.ts';
import type { TotalCheck } from './total-check.ts';
import { type Verdict, verdicts } from './vocabulary.ts';

/** An area with its rows and what is printed of it. */
export type FoundArea = AreaRows & { figures: readonly Figure[]; claims: readonly Claim[] };
type FoundFormula = { area: Area; formula: Formula };

/** For each rule of the page of method that a case of one area shows, the case that shows it best; null where there is none. */
export type FoundExamples = {
  figures: Figure[];
  precedence: { rule: PrecedenceRule; found: Decided | null }[];
  agreement: { kind: DisputeKind; cell: DisputedCell | null }[];
  /** A total that differs from the sum of its parts by rounding alone. */
  roundedTotal: TotalCheck | null;
  claims: { verdict: Verdict; check: ClaimCheck | null }[];
  /** A row whose completion is refused and printed by a source. */
  printedCompletion: (Example & { claim: Claim | null }) | null;
  total: FoundFormula | null;
  completions: Record<CompletionRule, Example | null>;
  completionRefusals: RefusalExample[];
  growth: FoundFormula | null;
  growthRefusals: RefusalExample[];
  /** Amounts of several predecessors added up on today's map, and why others are not. */
  rollUp: FoundFormula | null;
  rollUpRefusals: RefusalExample[];
};

/** Looks through these areas, whose order decides between equals, their checks, in the order of the files, and the rows of units on today's map. */
export function findExamples(
  areas: readonly FoundArea[],
  checks: Checks,
  today: readonly AreaRows[],
): FoundExamples {
  return {
    figures: pickFigures(areas.flatMap((one) => one.figures)),
    precedence: precedenceRules.map((rule) => ({ rule, found: pickDecided(checks.cells, rule) })),
    agreement: splitByKind(checks.cells).map(({ kind, cells }) => ({ kind, cell: pickNewestCell(cells) })),
    roundedTotal: pickRoundedTotal(checks.totals),
    claims: verdicts.map((verdict) => ({ verdict, check: pickClaim(checks.claims, verdict) })),
    printedCompletion: pickPrintedCompletion(areas),
    total: pickFormula(areas, ['plan_total', 'actual_total']),
    completions: pickCompletions(areas, isWide),
    completionRefusals: pickCompletionRefusals(areas),
    growth: pickFormula(areas, ['plan_growth', 'actual_growth']),
    growthRefusals: pickGrowthRefusals(areas),
    rollUp: pickFormula(today, ['plan_total', 'actual_total'], addsUnits),
    rollUpRefusals: pickCompletionRefusals(today.map(keepIncomplete)),
  };
}

/** A region or the nation, which print most. */
export function isWide({ kind }: Area): boolean {
  return areaSection(kind) === 'regions';
}

function pickPrintedCompletion(areas: readonly FoundArea[]): FoundExamples['printedCompletion'] {
  const claims = areas.flatMap((one) => one.claims);
  const found = pickRow(
    areas,
    (row) => row.completion.state === 'refused' && findPrintedCompletion(claims, row) !== null,
  );
  return found && { ...found, claim: findPrintedCompletion(claims, found.row) };
}

function addsUnits({ operands }: Formula): boolean {
  return new Set(operands.flatMap(({ operand }) => operand.figures.map(({ area }) => area))).size > 1;
}

function keepIncomplete({ area, indicators }: AreaRows): AreaRows {
  const isIncomplete = ({ completion }: Indicator) =>
    completion.state === 'refused' && completion.reason.code === 'incomplete';
  return { area, indicators: indicators.filter(isIncomplete) };
}
