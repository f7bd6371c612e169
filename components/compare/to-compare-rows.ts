import type { PlanActualRow } from '#components/charts/chart-rows.ts';
import { toScale } from '#components/charts/column/chart-scale.ts';
import { toFill } from '#components/charts/column/to-fill.ts';
import {
  isDisputed,
  toAmountText,
  toBillions,
  toLabel,
} from '#components/charts/column/to-plan-actual-rows.ts';
import type { AmountWords } from '#components/charts/create-amount-words.ts';
import type { Locale } from '#i18n/locales.ts';
import type { CompareQuery } from '#lib/addresses/compare-address.ts';
import type { Absence, ComparedAmount, ComparedCell, Comparison } from '#lib/domain/comparison.ts';
import { fillYears } from '#lib/domain/coverage.ts';
import type { Format } from '#lib/words/format.ts';

type CompareLabels = Omit<AmountWords, 'estimate'> &
  Record<'completion' | 'incomplete' | Absence, string> & { locale: Locale };
type Mode = Pick<CompareQuery, 'measure' | 'scale'>;

/**
 * The rows of each area's chart, oldest year first and every year from the first to the last, and the top of the scale that they share (0 when there is
 * nothing to draw). Amounts in tỷ đồng, or as an index (base year 100); a completion, in percent, stands in the place of the actual.
 */
export function toCompareRows(
  { rows }: Comparison,
  mode: Mode,
  format: Format,
  labels: CompareLabels,
): { charts: PlanActualRow[][]; max: number } {
  const span = fillYears(rows.map(({ year }) => year).toReversed());
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
  labels: CompareLabels,
): PlanActualRow {
  const wants = (one: 'plan' | 'actual') => measure === one || measure === 'both';
  const plan = wants('plan') ? (cell?.plan ?? null) : null;
  const actual = wants('actual') ? (cell?.actual ?? null) : null;
  const completion = measure === 'completion' ? toRate(cell) : null;
  const toText = (amount: ComparedAmount) =>
    amount.operand
      ? toAmountText(amount.operand, format, labels)
      : labels[amount.gap ? 'incomplete' : (cell?.absence ?? 'missing')];
  const toBarLabel = (amount: ComparedAmount | null) =>
    scale === 'index'
      ? toIndexText(amount, format)
      : amount?.operand
        ? toLabel(amount.operand, labels.locale)
        : '';
  return {
    year,
    plan: plan && toValue(plan, scale),
    actual: completion?.pct ?? (actual && toValue(actual, scale)),
    part: null,
    planLabel: toBarLabel(plan),
    actualLabel: completion ? format.percent(completion) : toBarLabel(actual),
    partLabel: '',
    planFill: plan?.operand ? toFill(plan.operand) : 'solid',
    actualFill:
      completion?.state === 'estimate' ? 'striped' : actual?.operand ? toFill(actual.operand) : 'solid',
    planStar: isDisputed(plan?.operand ?? null),
    actualStar: isDisputed(actual?.operand ?? null),
    partStar: false,
    lines: [
      ...(plan ? [`${labels.plan}: ${toText(plan)}`] : []),
      ...(actual ? [`${labels.actual}: ${toText(actual)}`] : []),
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
  return index && index.state !== 'refused' ? index.pct : null;
}

/** An index (base year 100) with the digits that its amounts support, or as a range; a bare number, since it is no percentage of a plan. */
export function toIndexText(amount: Pick<ComparedAmount, 'index'> | null, format: Format): string {
  const index = amount?.index;
  if (!index || index.state === 'refused') return '';
  return format.percent(index).replaceAll('%', '');
}
