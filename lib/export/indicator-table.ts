import type { Agreement } from '#lib/domain/cell.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { Growth } from '#lib/domain/growth.ts';
import { type Indicator, toTotalKind } from '#lib/domain/indicator.ts';
import type { Operand } from '#lib/domain/operand.ts';
import { type Rate, toReasonCode } from '#lib/domain/rate.ts';
import type { CsvCell, CsvTable } from './csv.ts';

/** An indicator as indicators.csv has it: with its area's Vietnamese name. */
export type ExportedIndicator = { indicator: Indicator; areaName: string };

/**
 * The columns of indicators.csv (DESIGN §4), a contract: added at the end, never renamed. Amounts in đồng, rates in percent; a refused
 * rate is empty, its reason stands beside it. From the operands' figures, steps and bounds anyone can recompute a row: an amount that rests
 * on several figures has one step and one bound for each, in the order of the ids; their amounts are in figures.csv.
 */
export const indicatorTable: CsvTable<ExportedIndicator> = {
  area: ({ indicator }) => indicator.area,
  area_name: ({ areaName }) => areaName,
  boundaries: ({ indicator }) => indicator.boundaries,
  year: ({ indicator }) => indicator.year,
  period: ({ indicator }) => indicator.period,
  funding: ({ indicator }) => indicator.funding,
  plan_vnd: ({ indicator }) => toAmount(indicator.plan),
  plan_figure: ({ indicator }) => toFigureIds(indicator.plan),
  actual_vnd: ({ indicator }) => toAmount(indicator.actual),
  actual_measure: ({ indicator }) => indicator.actual?.measure ?? null,
  actual_figure: ({ indicator }) => toFigureIds(indicator.actual),
  total_kind: ({ indicator }) => toTotalKind(indicator),
  completion_pct: ({ indicator }) => toPercent(indicator.completion, 'pct'),
  completion_low_pct: ({ indicator }) => toPercent(indicator.completion, 'lowPct'),
  completion_high_pct: ({ indicator }) => toPercent(indicator.completion, 'highPct'),
  completion_state: ({ indicator }) => toState(indicator.completion),
  completion_reason: ({ indicator }) => toReason(indicator.completion),
  plan_growth_pct: ({ indicator }) => toPercent(indicator.planGrowth, 'pct'),
  plan_growth_state: ({ indicator }) => toState(indicator.planGrowth),
  plan_growth_reason: ({ indicator }) => toReason(indicator.planGrowth),
  actual_growth_pct: ({ indicator }) => toPercent(indicator.actualGrowth, 'pct'),
  actual_growth_state: ({ indicator }) => toState(indicator.actualGrowth),
  actual_growth_reason: ({ indicator }) => toReason(indicator.actualGrowth),
  completion_denominator: ({ indicator }) => toDenominator(indicator.plan),
  plan_step_vnd: ({ indicator }) => toEach(indicator.plan, 'stepVnd'),
  plan_bound: ({ indicator }) => toEach(indicator.plan, 'bound'),
  actual_step_vnd: ({ indicator }) => toEach(indicator.actual, 'stepVnd'),
  actual_bound: ({ indicator }) => toEach(indicator.actual, 'bound'),
  plan_growth_low_pct: ({ indicator }) => toPercent(indicator.planGrowth, 'lowPct'),
  plan_growth_high_pct: ({ indicator }) => toPercent(indicator.planGrowth, 'highPct'),
  plan_base_vnd: ({ indicator }) => toAmount(indicator.planBase),
  plan_base_figure: ({ indicator }) => toFigureIds(indicator.planBase),
  plan_base_step_vnd: ({ indicator }) => toEach(indicator.planBase, 'stepVnd'),
  plan_base_bound: ({ indicator }) => toEach(indicator.planBase, 'bound'),
  plan_change_vnd: ({ indicator }) => toChange(indicator.planGrowth),
  actual_growth_low_pct: ({ indicator }) => toPercent(indicator.actualGrowth, 'lowPct'),
  actual_growth_high_pct: ({ indicator }) => toPercent(indicator.actualGrowth, 'highPct'),
  actual_base_vnd: ({ indicator }) => toAmount(indicator.actualBase),
  actual_base_measure: ({ indicator }) => indicator.actualBase?.measure ?? null,
  actual_base_figure: ({ indicator }) => toFigureIds(indicator.actualBase),
  actual_base_step_vnd: ({ indicator }) => toEach(indicator.actualBase, 'stepVnd'),
  actual_base_bound: ({ indicator }) => toEach(indicator.actualBase, 'bound'),
  actual_change_vnd: ({ indicator }) => toChange(indicator.actualGrowth),
};

/** Which plan stands below the line: the only one printed, or the shown one of several that agree, were revised or are in conflict. */
const denominators: Record<Agreement, string> = {
  single: 'only',
  agreeing: 'shown_of_agreeing',
  revised: 'shown_of_revised',
  conflict: 'shown_of_conflicting',
};

function toDenominator(plan: Operand | null): string | null {
  return plan && denominators[plan.agreement];
}

function toAmount(operand: Operand | null): bigint | null {
  return operand?.amountVnd ?? null;
}

/** One id, or those of all parts of a total or roll-up, joined by `;`. */
function toFigureIds(operand: Operand | null): string | null {
  return operand?.figures.map(({ id }) => id).join(';') ?? null;
}

/** What each figure of an amount prints: one value as it is, several joined by `;` in the order of the ids. */
function toEach(operand: Operand | null, column: keyof Pick<Figure, 'stepVnd' | 'bound'>): CsvCell {
  const [first = null, ...rest] = operand?.figures.map((figure) => figure[column]) ?? [];
  return rest.length === 0 ? first : [first, ...rest].join(';');
}

function toChange(growth: Growth): bigint | null {
  return growth.state === 'refused' ? null : growth.changeVnd;
}

function toPercent(rate: Rate | Growth, end: 'pct' | 'lowPct' | 'highPct'): number | null {
  return rate.state === 'refused' ? null : rate[end];
}

/** A rate refused because some predecessors lack an amount is `incomplete`; any other refusal `refused`. */
function toState(rate: Rate | Growth): string {
  return rate.state === 'refused' && rate.reason.code === 'incomplete' ? 'incomplete' : rate.state;
}

function toReason(rate: Rate | Growth): string | null {
  return rate.state === 'refused' ? toReasonCode(rate.reason) : null;
}
