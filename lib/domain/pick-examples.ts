import { compareRanks, pickBest } from './case-rank.ts';
import type { ClaimCheck } from './claim-check.ts';
import type { DisputedCell } from './disputed-cell.ts';
import type { Area, Figure } from './figure.ts';
import { type Formula, type RowFormulaKind, toFormulaId, toFormulas, toRowFormulas } from './formula.ts';
import type { Growth } from './growth.ts';
import type { Indicator } from './indicator.ts';
import type { PrecedenceRule } from './precedence.ts';
import {
  type CompletionRule,
  completionRules,
  type Decided,
  type Example,
  isPositive,
  rankClaim,
  rankCompletion,
  rankDecided,
  rankFigure,
  rankRow,
} from './rank-examples.ts';
import { type Refusal, toReasonCode } from './rate.ts';
import type { TotalCheck } from './total-check.ts';
import { bounds, type Verdict } from './vocabulary.ts';

/** An area with its rows, among which examples are looked for; the order of areas decides between equals. */
export type AreaRows = { area: Area; indicators: readonly Indicator[] };
export type RefusalExample = Example & { reason: Refusal };

/** The newest row that passes: total before national and local funding, then the order of the areas. Null when the data holds none. */
export function pickRow(areas: readonly AreaRows[], passes: (row: Indicator) => boolean): Example | null {
  return listNewestFirst(areas).find(({ row }) => passes(row)) ?? null;
}

/** For a rule of precedence the newest cell that it decided, first those whose amounts differ, which show it best; null when there is none. */
export function pickDecided(cells: readonly DisputedCell[], rule: PrecedenceRule): Decided | null {
  const decided = cells.flatMap(({ cell: { shown }, losers }) =>
    losers.filter((loser) => loser.rule === rule).map(({ figure }) => ({ shown, other: figure })),
  );
  return pickBest(decided, rankDecided);
}

/** The first of the cells that end with the newest year. */
export function pickNewestCell(cells: readonly DisputedCell[]): DisputedCell | null {
  return pickBest(cells, ({ cell }) => [cell.yearTo]);
}

/** The newest total that differs from the sum of its parts by rounding alone. */
export function pickRoundedTotal(totals: readonly TotalCheck[]): TotalCheck | null {
  return pickBest(
    totals.filter(({ verdict, differenceVnd }) => verdict === 'consistent' && differenceVnd !== 0n),
    ({ total }) => [total.yearTo],
  );
}

/**
 * A case of each rule about completion, null only when no row meets it: of a rate above 100 % the highest, else the newest; of a whole year first
 * one that needs no other rule to be read, and of a region or the nation (`isWide`).
 */
export function pickCompletions(
  areas: readonly AreaRows[],
  isWide: (area: Area) => boolean,
): Record<CompletionRule, Example | null> {
  const rows = listNewestFirst(areas);
  const pick = (rule: CompletionRule) =>
    pickBest(
      rows.filter(({ row }) => completionRules[rule](row)),
      (example) => rankCompletion(rule, example, isWide),
    );
  return {
    whole: pick('whole'),
    above: pick('above'),
    range: pick('range'),
    estimate: pick('estimate'),
    progress: pick('progress'),
  };
}

/** The newest formula of one of these kinds that passes, first those none of whose amounts is zero, and its area; null when there is none. */
export function pickFormula(
  areas: readonly AreaRows[],
  kinds: readonly RowFormulaKind[],
  passes: (formula: Formula) => boolean = () => true,
): { area: Area; formula: Formula } | null {
  let newest: { area: Area; formula: Formula } | null = null;
  for (const { area, row } of listNewestFirst(areas))
    for (const formula of toRowFormulas(row)) {
      if (!kinds.some((kind) => kind === formula.kind) || !passes(formula)) continue;
      newest ??= { area, formula };
      if (formula.operands.every(isPositive)) return { area, formula };
    }
  return newest;
}

/** The formula of a row's completion; null when it is refused. */
export function findCompletionFormula({ row }: Example): Formula | null {
  return toFormulas([row]).find(({ id }) => id === toFormulaId(row, 'completion')) ?? null;
}

/** For each reason why a completion is refused the newest row that it was refused for, reasons in the order in which they are met. */
export function pickCompletionRefusals(areas: readonly AreaRows[]): RefusalExample[] {
  return pickRefusals(areas, ({ completion }) => [completion]);
}

/** For each reason why growth of plan or actual is refused the newest row that it was refused for. */
export function pickGrowthRefusals(areas: readonly AreaRows[]): RefusalExample[] {
  return pickRefusals(areas, ({ planGrowth, actualGrowth }) => [planGrowth, actualGrowth]);
}

/** For each bound the newest figure that prints it, first those of a certain reading without a caveat. */
export function pickFigures(figures: readonly Figure[]): Figure[] {
  const inOrder = figures.toSorted((a, b) => a.position - b.position);
  return bounds.flatMap(
    (bound) =>
      pickBest(
        inOrder.filter((figure) => figure.bound === bound),
        rankFigure,
      ) ?? [],
  );
}

/**
 * The percentage that shows a verdict best: checked with the amounts of its own source, then the largest difference from ours (for a
 * consistent one that is what rounding explains), then the newest. Null when no percentage has that verdict.
 */
export function pickClaim(checks: readonly ClaimCheck[], verdict: Verdict): ClaimCheck | null {
  return pickBest(
    checks.filter((check) => check.verdict === verdict),
    rankClaim,
  );
}

type Refusable = Pick<Extract<Growth, { state: 'refused' }>, 'state' | 'reason'> | { state: string };

function pickRefusals(
  areas: readonly AreaRows[],
  read: (row: Indicator) => readonly Refusable[],
): RefusalExample[] {
  const refused = listNewestFirst(areas).flatMap(({ area, row }) =>
    read(row).flatMap((rate) => ('reason' in rate ? [{ area, row, reason: rate.reason }] : [])),
  );
  const byCode = Map.groupBy(refused, ({ reason: { code, operand } }) =>
    toReasonCode({ code, operand, caveat: null }),
  );
  return [...byCode.values()].flatMap((examples) => examples.slice(0, 1));
}

function listNewestFirst(areas: readonly AreaRows[]): Example[] {
  return areas
    .flatMap(({ area, indicators }) => indicators.map((row) => ({ area, row })))
    .toSorted((a, b) => compareRanks(rankRow(a.row), rankRow(b.row)));
}
