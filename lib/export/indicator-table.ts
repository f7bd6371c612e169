import type { Growth } from '#lib/domain/growth.ts';
import { type Indicator, toTotalKind } from '#lib/domain/indicator.ts';
import type { Operand } from '#lib/domain/operand.ts';
import { type Rate, toReasonCode } from '#lib/domain/rate.ts';
import type { CsvTable } from './csv.ts';

/** An indicator as indicators.csv has it: with its area's Vietnamese name. */
export type ExportedIndicator = { indicator: Indicator; areaName: string };

/**
 * The columns of indicators.csv (DESIGN §4), a contract: added at the end, never renamed. Amounts in đồng, rates in percent; a refused
 * rate is empty, its reason stands beside it.
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
};

function toAmount(operand: Operand | null): bigint | null {
  return operand?.amountVnd ?? null;
}

/** One id, or those of all parts of a total or roll-up, joined by `;`. */
function toFigureIds(operand: Operand | null): string | null {
  return operand?.figures.map(({ id }) => id).join(';') ?? null;
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
