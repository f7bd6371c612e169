import type { CaseRank } from './case-rank.ts';
import type { ClaimCheck } from './claim-check.ts';
import type { Area, Figure } from './figure.ts';
import type { Formula, FormulaOperand } from './formula.ts';
import type { Indicator } from './indicator.ts';
import { fundings } from './vocabulary.ts';

/** A row with its area, to be named and linked. */
export type Example = { area: Area; row: Indicator };

/** Two figures of a cell, of which a rule of precedence shows the one. */
export type Decided = { shown: Figure; other: Figure };

/** What each sentence about completion explains, as a rule that a row meets or not. */
export const completionRules = {
  whole: ({ completion }) => completion.state === 'ok',
  above: (row) => ofWholeYear(row) && toPct(row) > 100,
  range: (row) => ofWholeYear(row) && row.completion.state !== 'refused' && row.completion.asRange,
  estimate: ({ completion }) => completion.state === 'estimate',
  progress: ({ completion }) => completion.state === 'progress',
} as const satisfies Record<string, (row: Indicator) => boolean>;
export type CompletionRule = keyof typeof completionRules;

/** Newest first, then total before national and local funding. */
export function rankRow({ year, funding }: Pick<Indicator, 'year' | 'funding'>): CaseRank {
  return [year, -fundings.indexOf(funding)];
}

/** First those whose amounts differ, which show the rule best, then the newest. */
export function rankDecided({ shown, other }: Decided): CaseRank {
  return [Number(shown.amountVnd !== other.amountVnd), shown.yearTo];
}

/** Of a whole year first one that needs no other rule to be read, and of those a region or the nation (`isWide`); of a rate above 100 % the highest; then the newest. */
export function rankCompletion(
  rule: CompletionRule,
  { area, row }: Example,
  isWide: (area: Area) => boolean,
): CaseRank {
  const isPlain = !completionRules.above(row) && !completionRules.range(row);
  if (rule === 'whole') return [Number(isPlain), Number(isPlain && isWide(area)), ...rankRow(row)];
  return rule === 'above' ? [toPct(row), ...rankRow(row)] : rankRow(row);
}

/** First those none of whose amounts is zero, then the newest. */
export function rankFormula(formula: Formula): CaseRank {
  return [Number(formula.operands.every(isPositive)), ...rankRow(formula)];
}

/** First those of a certain reading without a caveat, then the newest. */
export function rankFigure({ caveats, confidence, yearTo }: Figure): CaseRank {
  return [Number(caveats.length === 0 && confidence === 'high'), yearTo];
}

/** First those checked with the source’s own amounts, then the one furthest from what is computed, then the newest. */
export function rankClaim({ isOwn, differencePp, claim }: ClaimCheck): CaseRank {
  return [Number(isOwn), Math.abs(differencePp ?? 0), claim.yearTo];
}

const ofWholeYear = ({ completion: { state } }: Indicator) => state === 'ok' || state === 'estimate';

function toPct({ completion }: Indicator): number {
  return completion.state === 'refused' ? Number.NEGATIVE_INFINITY : completion.pct;
}

/** An amount of zero shows nothing of a formula. */
export function isPositive({ operand }: FormulaOperand): boolean {
  return operand.amountVnd > 0n;
}
