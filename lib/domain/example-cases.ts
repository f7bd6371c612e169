import type { CaseRank } from './case-rank.ts';
import type { Figure } from './figure.ts';
import { type FoundExamples, isWide } from './found-examples.ts';
import {
  type completionRules,
  rankClaim,
  rankCompletion,
  rankDecided,
  rankFigure,
  rankFormula,
  rankRow,
} from './rank-examples.ts';
import { toReasonCode } from './rate.ts';

/**
 * Where an area's best case of a rule stands: it is of this year, or ends with it. Between cases of one rank the place of a figure or percentage decides, the `row` with this id; where
 * it is null the order of the areas.
 */
export type ExampleCase = { rule: string; rank: CaseRank; year: number; row: string | null };

/** The cases that were found in one area; `firstOf` is the first figure of a figure's cell. */
export function listExampleCases(
  found: FoundExamples,
  firstOf: (figure: Figure) => Figure | undefined,
): ExampleCase[] {
  return [
    ...found.figures.map((figure) => ofFigure(`figure ${figure.bound}`, rankFigure(figure), figure, figure)),
    ...found.precedence.flatMap(({ rule, found: one }) =>
      one ? ofFigure(`precedence ${rule}`, rankDecided(one), one.shown, firstOf(one.shown)) : [],
    ),
    ...found.agreement.flatMap(({ kind, cell: one }) =>
      one ? ofFigure(`agreement ${kind}`, [one.cell.yearTo], one.cell.shown, firstOf(one.cell.shown)) : [],
    ),
    ...[found.roundedTotal ?? []]
      .flat()
      .map(({ total }) => ofFigure('rounded_total', [total.yearTo], total, total)),
    ...found.claims.flatMap(({ verdict, check }) =>
      check ? ofFigure(`claim ${verdict}`, rankClaim(check), check.claim, check.claim) : [],
    ),
    ...listRowCases(found),
  ];
}

type Printed = Pick<Figure, 'id' | 'yearTo'>;

function ofFigure(
  rule: string,
  rank: CaseRank,
  { yearTo }: Printed,
  first: Printed | undefined,
): ExampleCase {
  return { rule, rank, year: yearTo, row: first?.id ?? null };
}

/** The cases that are rows, or formulas of rows. */
function listRowCases(found: FoundExamples): ExampleCase[] {
  const ofRow = (rule: string, rank: CaseRank, { year }: { year: number }): ExampleCase => ({
    rule,
    rank,
    year,
    row: null,
  });
  const refused = (rule: string, examples: FoundExamples['completionRefusals']) =>
    examples.map(({ row, reason: { code, operand } }) =>
      ofRow(`${rule} ${toReasonCode({ code, operand, caveat: null })}`, rankRow(row), row),
    );
  const { printedCompletion, completions } = found;
  const rules = [
    'whole',
    'above',
    'range',
    'estimate',
    'progress',
  ] as const satisfies (keyof typeof completionRules)[];
  return [
    ...rules.flatMap((rule) => {
      const one = completions[rule];
      return one ? ofRow(`completion ${rule}`, rankCompletion(rule, one, isWide), one.row) : [];
    }),
    ...(['total', 'growth', 'rollUp'] as const).flatMap((rule) => {
      const formula = found[rule]?.formula;
      return formula ? ofRow(rule, rankFormula(formula), formula) : [];
    }),
    ...(printedCompletion
      ? [ofRow('printed completion', rankRow(printedCompletion.row), printedCompletion.row)]
      : []),
    ...refused('completion refused', found.completionRefusals),
    ...refused('growth refused', found.growthRefusals),
    ...refused('rollUp refused', found.rollUpRefusals),
  ];
}
