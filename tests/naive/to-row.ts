import type { Amount, Place } from './amount.ts';
import type { Rate, Ratio } from './rate.ts';
import type { Found } from './todays-amount.ts';

/** A row of indicators.csv by column: texts, and percentages as fractions, since nothing is rounded here. */
export type Recomputed = Readonly<Record<string, string | Ratio>>;

type Operands = Record<'plan' | 'actual' | 'denominator' | 'planBase' | 'actualBase', Found>;
type Rates = Record<'completion' | 'planGrowth' | 'actualGrowth', Rate>;

/** The cells of one row; DESIGN §4 says what each holds. */
export function toRow(place: Place, parts: Operands & Rates): Recomputed {
  const [plan, actual] = [parts.plan.amount, parts.actual.amount];
  const denominator = parts.denominator.amount;
  const [planBase, actualBase] = [parts.planBase.amount, parts.actualBase.amount];
  return {
    ...place,
    year: String(place.year),
    total_kind: place.funding === 'total' ? toTotalKind(plan, actual) : '',
    completion_denominator: isSame(plan, denominator) ? (plan?.standing ?? '') : 'same_report',
    ...toAmountCells('plan', plan),
    ...toAmountCells('actual', actual),
    actual_measure: actual?.measure ?? '',
    ...toAmountCells('plan_base', planBase),
    ...toAmountCells('actual_base', actualBase),
    actual_base_measure: actualBase?.measure ?? '',
    ...toRateCells('completion', parts.completion),
    ...toRateCells('plan_growth', parts.planGrowth),
    ...toRateCells('actual_growth', parts.actualGrowth),
    ...toAmountCells('completion_plan', denominator),
    plan_projects: toProjects(plan),
    actual_projects: toProjects(actual),
    plan_change_vnd: toChange(parts.planGrowth, plan, planBase),
    actual_change_vnd: toChange(parts.actualGrowth, actual, actualBase),
  };
}

function isSame(one: Amount | null, other: Amount | null): boolean {
  const toIds = (amount: Amount | null) => amount?.figures.map(({ figure }) => figure).join(' ');
  return toIds(one) === toIds(other);
}

function toTotalKind(plan: Amount | null, actual: Amount | null): string {
  if (!plan || !actual || plan.kind === actual.kind) return (plan ?? actual)?.kind ?? '';
  const named = [`plan_${plan.kind}`, `actual_${actual.kind}`];
  return named.filter((name) => !name.endsWith('_printed')).join(';');
}

function toAmountCells(name: string, amount: Amount | null): Record<string, string> {
  const figures = amount?.figures ?? [];
  return {
    [`${name}_vnd`]: amount ? String(amount.vnd) : '',
    [`${name}_figure`]: figures.map(({ figure }) => figure).join(';'),
    [`${name}_step_vnd`]: figures.map(({ step_vnd }) => step_vnd).join(';'),
    [`${name}_bound`]: figures.map(({ bound }) => bound).join(';'),
  };
}

/** As its one source prints it; numbers of projects are not added. */
function toProjects(amount: Amount | null): string {
  return amount?.kind === 'printed' ? (amount.figures[0]?.projects ?? '') : '';
}

function toRateCells(name: string, rate: Rate): Record<string, string | Ratio> {
  return {
    [`${name}_pct`]: 'pct' in rate ? rate.pct : '',
    [`${name}_low_pct`]: 'pct' in rate ? rate.low : '',
    [`${name}_high_pct`]: 'pct' in rate ? (rate.high ?? '') : '',
    [`${name}_state`]: rate.state,
    [`${name}_reason`]: rate.reason,
  };
}

function toChange(growth: Rate, current: Amount | null, base: Amount | null): string {
  return 'pct' in growth && current && base ? String(current.vnd - base.vnd) : '';
}
