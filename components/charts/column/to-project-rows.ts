import type { PlanActualRow } from '#components/charts/chart-rows.ts';
import type { AmountWords } from '#components/charts/create-amount-words.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import type { Operand } from '#lib/domain/operand.ts';
import { findRowProjects, type ProjectNumber } from '#lib/domain/row-projects.ts';
import { toScale } from './chart-scale.ts';
import { toFill } from './to-fill.ts';

type ProjectWords = Pick<AmountWords, 'plan' | 'actual' | 'estimate' | 'missing' | 'caveat'> & {
  /** "12 projects". */
  count: (count: number) => string;
  /** A bare number. */
  number: (count: number) => string;
};

/** One row for each whole year from the first to the last with a number of projects, oldest first; takes the indicators of one funding. Years between stay gaps. */
export function toProjectRows(indicators: readonly Indicator[], words: ProjectWords): PlanActualRow[] {
  const counted = indicators.filter(hasWholeYear);
  const byYear = new Map(counted.map((row) => [row.year, row]));
  if (byYear.size === 0) return [];
  const first = Math.min(...byYear.keys());
  return Array.from({ length: Math.max(...byYear.keys()) - first + 1 }, (_, index) =>
    toRow(first + index, byYear.get(first + index), words),
  );
}

/** The top of a scale whose steps are whole projects, at least five. */
export function toProjectTop(rows: readonly PlanActualRow[]): number {
  let top = Math.max(5, ...rows.flatMap(({ plan, actual }) => [plan ?? 0, actual ?? 0]));
  while (!toScale(top).ticks.every(Number.isInteger)) top += 1;
  return top;
}

/** Whether a row is of a whole year and has a number. */
export function hasWholeYear(row: Indicator): boolean {
  const { plan, actual } = findRowProjects(row);
  return row.period === 'FY' && (plan !== null || actual !== null);
}

function toRow(year: number, row: Indicator | undefined, words: ProjectWords): PlanActualRow {
  const { plan, actual } = row ? findRowProjects(row) : { plan: null, actual: null };
  const actualName = row?.actual?.measure === 'estimate' ? words.estimate : words.actual;
  return {
    year,
    plan: plan?.count ?? null,
    actual: actual?.count ?? null,
    part: null,
    planLabel: plan ? words.number(plan.count) : '',
    actualLabel: actual ? words.number(actual.count) : '',
    partLabel: '',
    planFill: fillOf(row?.plan),
    actualFill: fillOf(row?.actual),
    planStar: false,
    actualStar: false,
    partStar: false,
    lines: [`${words.plan}: ${toText(plan, words)}`, `${actualName}: ${toText(actual, words)}`],
  };
}

function fillOf(operand: Operand | null | undefined) {
  return operand ? toFill(operand) : 'solid';
}

function toText(number: ProjectNumber | null, words: ProjectWords): string {
  if (!number) return words.missing;
  const count = words.count(number.count);
  return number.caveat ? `${count} (${words.caveat(number.caveat)})` : count;
}
