import type { Growth } from './growth.ts';
import { type Indicator, toDenominator } from './indicator.ts';
import { type Operand, toPrintedOperand } from './operand.ts';
import type { OperandName, Rate, Refused } from './rate.ts';
import type { Share } from './share.ts';
import { listYearShares, type YearShare } from './year-shares.ts';

type Given<Result> = Exclude<Result, Refused>;

/** What is computed and what came out; a share is both of its parts at once. */
type Outcome =
  | { kind: 'completion'; result: Given<Rate> }
  | { kind: 'plan_growth' | 'actual_growth'; result: Given<Growth> }
  | { kind: 'plan_total' | 'actual_total'; result: Operand }
  | { kind: 'plan_share' | 'actual_share'; result: Given<Share> };
export type FormulaKind = Outcome['kind'];
/** A value of one row; a share is of two. */
export type RowFormulaKind = Exclude<FormulaKind, 'plan_share' | 'actual_share'>;

/** Where a computed value stands. */
export type FormulaPlace = Pick<Indicator, 'boundaries' | 'year' | 'period' | 'funding'>;

/** An amount in a formula with what it is there; a `part` is one that a total adds. */
export type FormulaOperand = { role: OperandName | 'part'; operand: Operand };

/** How one value was computed: from which amounts, and what came out. */
export type Formula = FormulaPlace & { id: string; operands: readonly FormulaOperand[] } & Outcome;

/**
 * The stable name of a computed value within an area: `2021-total-FY-completion`. A plan's names the whole year, from the row of a part
 * of it too; one on today's map ends in `-boundaries-2025`.
 */
export function toFormulaId({ boundaries, year, period, funding }: FormulaPlace, kind: FormulaKind): string {
  const covered = kind.startsWith('plan_') ? 'FY' : period;
  const map = boundaries === 'reported' ? [] : [`boundaries-${boundaries}`];
  return [year, funding, covered, kind.replace('_', '-'), ...map].join('-');
}

/** The formulas of all rows of an area: totals, completion and growth of each, then shares; none for what is refused or printed. */
export function toFormulas(rows: readonly Indicator[]): Formula[] {
  return [...rows.flatMap(toRowFormulas), ...listYearShares(rows).flatMap(toShareFormula)];
}

/** The formulas of a row's own values: totals, completion and growth. */
export function toRowFormulas(row: Indicator): Formula[] {
  const { actual, planBase, actualBase, completion, planGrowth, actualGrowth } = row;
  const plan = row.period === 'FY' ? row.plan : null;
  return [
    ...toTotalFormula(row, 'plan_total', plan),
    ...toTotalFormula(row, 'actual_total', actual),
    ...(completion.state === 'refused'
      ? []
      : toFormula(row, { kind: 'completion', result: completion }, [
          ['actual', actual],
          ['plan', toDenominator(row)],
        ])),
    ...toGrowthFormula(row, 'plan_growth', planGrowth, plan, planBase),
    ...toGrowthFormula(row, 'actual_growth', actualGrowth, actual, actualBase),
  ];
}

/** A computed total adds single figures: each is a part of its own. */
function toTotalFormula(
  row: Indicator,
  kind: 'plan_total' | 'actual_total',
  total: Operand | null,
): Formula[] {
  if (!total || total.kind === 'printed') return [];
  const parts = total.figures.map((shown) => toPrintedOperand({ shown, agreement: 'single' }));
  return toFormula(
    row,
    { kind, result: total },
    parts.map((part) => ['part', part]),
  );
}

function toGrowthFormula(
  row: Indicator,
  kind: 'plan_growth' | 'actual_growth',
  growth: Growth,
  current: Operand | null,
  base: Operand | null,
): Formula[] {
  if (growth.state === 'refused' || !current) return [];
  return toFormula(row, { kind, result: growth }, [
    ['this', current],
    ['base', base],
  ]);
}

/** Shares stand with the total of a whole year, once for its plan and once for its actual. */
function toShareFormula({ boundaries, year, measure, share, national, local }: YearShare): Formula[] {
  return toFormula(
    { boundaries, year, period: 'FY', funding: 'total' },
    { kind: `${measure}_share`, result: share },
    [
      ['national', national],
      ['local', local],
    ],
  );
}

function toFormula(
  { boundaries, year, period, funding }: FormulaPlace,
  outcome: Outcome,
  named: readonly (readonly [FormulaOperand['role'], Operand | null])[],
): Formula[] {
  const place = { boundaries, year, period, funding };
  const operands = named.flatMap(([role, operand]) => (operand ? [{ role, operand }] : []));
  return [{ id: toFormulaId(place, outcome.kind), ...place, operands, ...outcome }];
}
