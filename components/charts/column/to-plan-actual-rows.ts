import type { PlanActualRow } from '#components/charts/chart-rows.ts';
import type { AmountRemarks, AmountWords } from '#components/charts/create-amount-words.ts';
import type { Locale } from '#i18n/locales.ts';
import { findBreakingCaveat } from '#lib/domain/breaking-caveat.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import type { Operand } from '#lib/domain/operand.ts';
import { isPartYear, toMonths } from '#lib/domain/period.ts';
import type { Format } from '#lib/words/format.ts';
import { toFill } from './to-fill.ts';
import { toShortNumber } from './to-short-number.ts';

type PlanActualLabels = AmountWords & {
  /** The first months of a year: "9 months". */
  months: (count: number) => string;
  locale: Locale;
};

/**
 * One row for each year from the first to the last, so that a gap stays a gap, oldest first. Takes the indicators of one funding; the longest
 * part of a year stands in for its actual only where no whole year is known, and as what it is. Empty when no year has an amount.
 */
export function toPlanActualRows(
  indicators: readonly Indicator[],
  format: Format,
  labels: PlanActualLabels,
): PlanActualRow[] {
  const byYear = new Map(indicators.filter(({ period }) => period === 'FY').map((row) => [row.year, row]));
  const parts = new Map(
    indicators
      .filter(isPart)
      .toReversed()
      .map((row) => [row.year, row]),
  );
  const years = [...byYear.keys(), ...parts.keys()];
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) =>
    toRow(first + index, byYear.get(first + index), parts.get(first + index), format, labels),
  );
}

/** Tỷ đồng (billions of đồng) as a plain number for drawing; six decimals, a thousand đồng. */
export function toBillions({ amountVnd }: Operand): number {
  return Number(amountVnd / 1000n) / 1_000_000;
}

function toRow(
  year: number,
  row: Indicator | undefined,
  longestPart: Indicator | undefined,
  format: Format,
  labels: PlanActualLabels,
): PlanActualRow {
  const { plan = null, actual = null } = row ?? {};
  const part = actual ? null : (longestPart?.actual ?? null);
  const months = part && labels.months(toMonths(part.period) ?? 0);
  const isEstimate = actual?.measure === 'estimate';
  return {
    year,
    plan: plan && toBillions(plan),
    actual: actual && toBillions(actual),
    part: part && toBillions(part),
    planLabel: plan ? toLabel(plan, labels.locale) : '',
    actualLabel: actual ? toLabel(actual, labels.locale) : '',
    partLabel: part ? `${months}: ${toLabel(part, labels.locale)}` : '',
    planFill: plan ? toFill(plan) : 'solid',
    actualFill: actual ? toFill(actual) : 'solid',
    planStar: isDisputed(plan),
    actualStar: isDisputed(actual),
    partStar: isDisputed(part),
    lines: [
      `${labels.plan}: ${toText(plan, format, labels)}`,
      `${isEstimate ? labels.estimate : labels.actual}: ${toText(actual, format, labels)}`,
      ...(part ? [`${months}: ${toText(part, format, labels)}`] : []),
    ],
  };
}

function isPart({ period, actual }: Indicator): boolean {
  return isPartYear(period) && actual !== null;
}

/** Whether another value is printed that rounding does not explain. */
export function isDisputed(operand: Operand | null): boolean {
  return operand?.agreement === 'conflict' || operand?.agreement === 'revised';
}

/** An amount in tỷ đồng for the place above its bar, with its bound: "≈4,5". */
export function toLabel(operand: Operand, locale: Locale): string {
  return toShortNumber(toBillions(operand), locale, operand.bound);
}

function toText(operand: Operand | null, format: Format, labels: PlanActualLabels): string {
  return operand ? toAmountText(operand, format, labels) : labels.missing;
}

/** An amount in words with what keeps it from being compared, and whether sources or versions differ. */
export function toAmountText(operand: Operand, format: Format, labels: AmountRemarks): string {
  const remarks = listRemarks(operand, labels);
  return remarks.length > 0 ? `${format.money(operand)} (${remarks.join('; ')})` : format.money(operand);
}

/** What must be said of an amount wherever it is drawn: the caveat that keeps it from being compared, that sources or versions differ. */
export function listRemarks(operand: Operand, labels: AmountRemarks): string[] {
  const caveat = findBreakingCaveat(operand);
  return [
    caveat ? labels.caveat(caveat) : '',
    operand.agreement === 'conflict' ? labels.conflict : '',
    operand.agreement === 'revised' ? labels.revised : '',
  ].filter(Boolean);
}
