import { toYearCells, type YearCell } from './cell.ts';
import { listPlanVersions, type PlanVersion } from './disputed-cell.ts';
import type { Figure } from './figure.ts';
import { type Formula, type FormulaPlace, toFormulaId } from './formula.ts';
import { type Indicator, toDenominator } from './indicator.ts';
import { type Operand, toPrintedOperand } from './operand.ts';

/**
 * A plan that changed, its versions in order of publication, the actual that each of them is the denominator of, and the denominator of the row itself: the
 * shown plan or that of the actual's own report.
 */
export type RevisedPlan = {
  cell: YearCell;
  actual: Operand | null;
  denominator: Operand | null;
  versions: readonly PlanVersion[];
};

/** An area's revised plans, newest year first; the actual is the whole year's of the plan's funding, else that of its longest part. */
export function listRevisedPlans(
  figures: readonly Figure[],
  indicators: readonly Indicator[],
): RevisedPlan[] {
  return toYearCells(figures)
    .map((cell) => {
      const row = findRow(cell, indicators);
      const actual = row?.actual ?? null;
      const denominator = row ? toDenominator(row) : toPrintedOperand(cell);
      return { cell, actual, denominator, versions: listPlanVersions(cell, actual, denominator) };
    })
    .filter(({ versions }) => versions.length > 0)
    .toSorted((a, b) => b.cell.year - a.cell.year);
}

/** The formulas of the completions that the versions give; the denominator's is the row's own and not repeated. */
export function toVersionFormulas({ cell, actual, versions }: RevisedPlan): Formula[] {
  return versions.flatMap((version) => {
    const { figure, isDenominator, completion } = version;
    if (isDenominator || !actual || completion.state === 'refused') return [];
    const plan = toPrintedOperand({ shown: figure, agreement: cell.agreement });
    return [
      {
        id: toVersionId({ cell, actual }, version),
        ...toPlace({ cell, actual }),
        kind: 'completion' as const,
        operands: [
          { role: 'actual' as const, operand: actual },
          { role: 'plan' as const, operand: plan },
        ],
        result: completion,
      },
    ];
  });
}

/** The name of the completion that a version of a plan gives, within the area. */
export function toVersionId(plan: Pick<RevisedPlan, 'cell' | 'actual'>, version: PlanVersion): string {
  const id = toFormulaId(toPlace(plan), 'completion');
  return version.isDenominator ? id : `${id}-plan-${version.figure.id}`;
}

function toPlace({ cell, actual }: Pick<RevisedPlan, 'cell' | 'actual'>): FormulaPlace {
  const { year, funding } = cell;
  return { boundaries: 'reported', year, period: actual?.period ?? 'FY', funding };
}

/** The row of the longest period with an actual, else the whole year's. */
function findRow({ year, funding }: YearCell, indicators: readonly Indicator[]): Indicator | undefined {
  const here = indicators.filter((row) => row.year === year && row.funding === funding);
  return here.find(({ actual }) => actual) ?? here[0];
}
