import type { Agreement } from '#lib/domain/cell.ts';
import type { ExportedIndicator } from '#lib/domain/exported-row.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { Growth } from '#lib/domain/growth.ts';
import { type Indicator, toDenominator, toTotalKind } from '#lib/domain/indicator.ts';
import type { Operand } from '#lib/domain/operand.ts';
import { type Rate, toReasonCode } from '#lib/domain/rate.ts';
import { findRowProjects } from '#lib/domain/row-projects.ts';
import { boundaries, bounds, fundings, periods } from '#lib/domain/vocabulary.ts';
import { type CellValue, defineTable } from './column.ts';
import { completionReasons, growthReasons } from './reason-codes.ts';

/**
 * Which plan stands below the line: that of the actual's own report where it is not the shown one, else the only one printed, or the shown one of several
 * that agree, were revised, are parts or are in conflict.
 */
const denominators: Record<Agreement, string> = {
  single: 'only',
  agreeing: 'shown_of_agreeing',
  revised: 'shown_of_revised',
  parts: 'shown_of_parts',
  conflict: 'shown_of_conflicting',
};

const ofReport = 'same_report';

const totalKinds = [
  'printed',
  'computed',
  'rolled_up',
  'plan_computed',
  'plan_rolled_up',
  'actual_computed',
  'actual_rolled_up',
];
const growthStates = ['ok', 'estimate', 'refused', 'incomplete'] as const;
const completionStates = [...growthStates, 'progress'] as const;

// Columns of one kind.
const amount = { kind: 'amount', optional: true } as const;
const steps = { ...amount, list: true } as const;
const figureIds = { kind: 'id', list: true, optional: true, refersTo: 'figures' } as const;
const boundsOfEach = { kind: 'code', list: true, optional: true, values: bounds } as const;
const measure = { kind: 'code', optional: true, values: ['actual', 'estimate'] } as const;
const rate = { kind: 'percent', optional: true } as const;
const count = { kind: 'count', optional: true } as const;
const reason = { kind: 'text', optional: true } as const;

/**
 * The columns of indicators.csv (DESIGN §4), a contract: added at the end, never renamed. Amounts in đồng, rates in percent; a refused
 * rate is empty, its reason stands beside it. From the operands' figures, steps and bounds anyone can recompute a row: an amount that rests
 * on several figures has one step and one bound for each, in the order of the ids; their amounts are in figures.csv.
 */
export const indicatorTable = defineTable<ExportedIndicator>(
  'indicators',
  ['area', 'boundaries', 'year', 'period', 'funding'],
  {
    area: { kind: 'id', refersTo: 'areas', read: ({ indicator }) => indicator.area },
    area_name: { kind: 'text', read: ({ areaName }) => areaName },
    boundaries: { kind: 'code', values: boundaries, read: ({ indicator }) => indicator.boundaries },
    year: { kind: 'year', read: ({ indicator }) => indicator.year },
    period: { kind: 'code', values: periods, read: ({ indicator }) => indicator.period },
    funding: { kind: 'code', values: fundings, read: ({ indicator }) => indicator.funding },
    plan_vnd: { ...amount, read: ({ indicator }) => toAmount(indicator.plan) },
    plan_figure: { ...figureIds, read: ({ indicator }) => toFigureIds(indicator.plan) },
    actual_vnd: { ...amount, read: ({ indicator }) => toAmount(indicator.actual) },
    actual_measure: { ...measure, read: ({ indicator }) => indicator.actual?.measure ?? null },
    actual_figure: { ...figureIds, read: ({ indicator }) => toFigureIds(indicator.actual) },
    total_kind: {
      kind: 'code',
      list: true,
      optional: true,
      values: totalKinds,
      read: ({ indicator }) => toTotalKind(indicator)?.split(';') ?? null,
    },
    completion_pct: { ...rate, read: ({ indicator }) => toPercent(indicator.completion, 'pct') },
    completion_low_pct: { ...rate, read: ({ indicator }) => toPercent(indicator.completion, 'lowPct') },
    completion_high_pct: { ...rate, read: ({ indicator }) => toPercent(indicator.completion, 'highPct') },
    completion_state: {
      kind: 'code',
      values: completionStates,
      read: ({ indicator }) => toState(indicator.completion),
    },
    completion_reason: {
      ...reason,
      prefixes: completionReasons,
      read: ({ indicator }) => toReason(indicator.completion),
    },
    plan_growth_pct: { ...rate, read: ({ indicator }) => toPercent(indicator.planGrowth, 'pct') },
    plan_growth_state: {
      kind: 'code',
      values: growthStates,
      read: ({ indicator }) => toState(indicator.planGrowth),
    },
    plan_growth_reason: {
      ...reason,
      prefixes: growthReasons,
      read: ({ indicator }) => toReason(indicator.planGrowth),
    },
    actual_growth_pct: { ...rate, read: ({ indicator }) => toPercent(indicator.actualGrowth, 'pct') },
    actual_growth_state: {
      kind: 'code',
      values: growthStates,
      read: ({ indicator }) => toState(indicator.actualGrowth),
    },
    actual_growth_reason: {
      ...reason,
      prefixes: growthReasons,
      read: ({ indicator }) => toReason(indicator.actualGrowth),
    },
    completion_denominator: {
      kind: 'code',
      optional: true,
      values: [...Object.values(denominators), ofReport],
      read: ({ indicator }) => nameDenominator(indicator),
    },
    plan_step_vnd: { ...steps, read: ({ indicator }) => toEach(indicator.plan, 'stepVnd') },
    plan_bound: { ...boundsOfEach, read: ({ indicator }) => toEach(indicator.plan, 'bound') },
    actual_step_vnd: { ...steps, read: ({ indicator }) => toEach(indicator.actual, 'stepVnd') },
    actual_bound: { ...boundsOfEach, read: ({ indicator }) => toEach(indicator.actual, 'bound') },
    plan_growth_low_pct: { ...rate, read: ({ indicator }) => toPercent(indicator.planGrowth, 'lowPct') },
    plan_growth_high_pct: { ...rate, read: ({ indicator }) => toPercent(indicator.planGrowth, 'highPct') },
    plan_base_vnd: { ...amount, read: ({ indicator }) => toAmount(indicator.planBase) },
    plan_base_figure: { ...figureIds, read: ({ indicator }) => toFigureIds(indicator.planBase) },
    plan_base_step_vnd: { ...steps, read: ({ indicator }) => toEach(indicator.planBase, 'stepVnd') },
    plan_base_bound: { ...boundsOfEach, read: ({ indicator }) => toEach(indicator.planBase, 'bound') },
    plan_change_vnd: { ...amount, read: ({ indicator }) => toChange(indicator.planGrowth) },
    actual_growth_low_pct: { ...rate, read: ({ indicator }) => toPercent(indicator.actualGrowth, 'lowPct') },
    actual_growth_high_pct: {
      ...rate,
      read: ({ indicator }) => toPercent(indicator.actualGrowth, 'highPct'),
    },
    actual_base_vnd: { ...amount, read: ({ indicator }) => toAmount(indicator.actualBase) },
    actual_base_measure: { ...measure, read: ({ indicator }) => indicator.actualBase?.measure ?? null },
    actual_base_figure: { ...figureIds, read: ({ indicator }) => toFigureIds(indicator.actualBase) },
    actual_base_step_vnd: { ...steps, read: ({ indicator }) => toEach(indicator.actualBase, 'stepVnd') },
    actual_base_bound: { ...boundsOfEach, read: ({ indicator }) => toEach(indicator.actualBase, 'bound') },
    actual_change_vnd: { ...amount, read: ({ indicator }) => toChange(indicator.actualGrowth) },
    completion_plan_vnd: { ...amount, read: ({ indicator }) => toAmount(toDenominator(indicator)) },
    completion_plan_figure: {
      ...figureIds,
      read: ({ indicator }) => toFigureIds(toDenominator(indicator)),
    },
    completion_plan_step_vnd: {
      ...steps,
      read: ({ indicator }) => toEach(toDenominator(indicator), 'stepVnd'),
    },
    completion_plan_bound: {
      ...boundsOfEach,
      read: ({ indicator }) => toEach(toDenominator(indicator), 'bound'),
    },
    plan_projects: { ...count, read: ({ indicator }) => findRowProjects(indicator).plan?.count ?? null },
    actual_projects: { ...count, read: ({ indicator }) => findRowProjects(indicator).actual?.count ?? null },
  },
);

function nameDenominator({ plan, reportPlan }: Indicator): string | null {
  return reportPlan ? ofReport : plan && denominators[plan.agreement];
}

function toAmount(operand: Operand | null): bigint | null {
  return operand?.amountVnd ?? null;
}

/** One id, or those of all parts of a total or roll-up. */
function toFigureIds(operand: Operand | null): string[] | null {
  return operand?.figures.map(({ id }) => id) ?? null;
}

/** What each figure of an amount prints, in the order of the ids. */
function toEach(operand: Operand | null, column: keyof Pick<Figure, 'stepVnd' | 'bound'>): CellValue {
  return operand?.figures.map((figure) => figure[column]) ?? null;
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
