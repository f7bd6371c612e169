import type { PlanActualRow } from '#components/charts/chart-rows.ts';
import { toScale } from '#components/charts/chart-scale.ts';
import { toFill } from '#components/charts/to-fill.ts';
import { toBillions } from '#components/charts/to-plan-actual-rows.ts';
import type { ComparedAmount, ComparedCell, Comparison } from '#lib/domain/comparison.ts';
import type { Format } from '#lib/format.ts';
import type { CompareQuery } from './parse-compare-query.ts';

type Labels = Record<'plan' | 'actual' | 'completion' | 'missing', string>;
type Mode = Pick<CompareQuery, 'measure' | 'scale'>;

/**
 * The rows of each area's chart, oldest year first and every year from the first to the last, and the top of the scale that they share (0 when there is nothing to draw). Amounts in
 * tỷ đồng, or as an index (base year 100); a completion, in percent, stands in the place of the actual.
 */
export function toCompareRows(
  { rows }: Comparison,
  mode: Mode,
  format: Format,
  labels: Labels,
): { charts: PlanActualRow[][]; max: number } {
  const years = rows.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const span = Array.from({ length: rows.length > 0 ? last - first + 1 : 0 }, (_, index) => first + index);
  const byYear = new Map(rows.map((row) => [row.year, row.cells]));
  const count = rows[0]?.cells.length ?? 0;
  const charts = Array.from({ length: count }, (_, index) =>
    span.map((year) => toRow(year, byYear.get(year)?.[index], mode, format, labels)),
  );
  const values = charts.flat().flatMap(({ plan, actual }) => [plan ?? 0, actual ?? 0]);
  const largest = Math.max(0, ...values);
  return { charts, max: largest > 0 ? toScale(largest).top : 0 };
}

function toRow(
  year: number,
  cell: ComparedCell | undefined,
  { measure, scale }: Mode,
  format: Format,
  labels: Labels,
): PlanActualRow {
  const wants = (one: 'plan' | 'actual') => measure === one || measure === 'both';
  const plan = wants('plan') ? (cell?.plan ?? null) : null;
  const actual = wants('actual') ? (cell?.actual ?? null) : null;
  const completion = measure === 'completion' ? toRate(cell) : null;
  const text = (amount: ComparedAmount | null) =>
    amount?.operand ? format.money(amount.operand) : labels.missing;
  return {
    year,
    plan: plan && toValue(plan, scale),
    actual: completion?.pct ?? (actual && toValue(actual, scale)),
    part: null,
    partLabel: null,
    planFill: plan?.operand ? toFill(plan.operand) : 'solid',
    actualFill:
      completion?.state === 'estimate' ? 'striped' : actual?.operand ? toFill(actual.operand) : 'solid',
    planStar: isDisputed(plan),
    actualStar: isDisputed(actual),
    lines: [
      ...(plan ? [`${labels.plan}: ${text(plan)}`] : []),
      ...(actual ? [`${labels.actual}: ${text(actual)}`] : []),
      ...(completion ? [`${labels.completion}: ${format.percent(completion)}`] : []),
    ],
  };
}

function toRate(cell: ComparedCell | undefined) {
  const rate = cell?.completion;
  return rate && (rate.state === 'ok' || rate.state === 'estimate') ? rate : null;
}

function toValue({ operand, index }: ComparedAmount, scale: Mode['scale']): number | null {
  if (scale === 'vnd') return operand && toBillions(operand);
  return index && index.state !== 'refused' ? index.pct + 100 : null;
}

function isDisputed(amount: ComparedAmount | null): boolean {
  return amount?.operand?.agreement === 'conflict' || amount?.operand?.agreement === 'revised';
}
