import { type Formula, toFormulas } from './formula.ts';
import type { Indicator } from './indicator.ts';
import { type RevisedPlan, toVersionFormulas } from './revised-plan.ts';

/**
 * The formulas of an area's page in its order: those of its rows as reported, the completions that versions of revised plans give, and of its rows on today's map the
 * totals and completions, since the page shows only those.
 */
export function listPageFormulas(
  indicators: readonly Indicator[],
  revisedPlans: readonly RevisedPlan[],
  rolledUp: readonly Indicator[],
): Formula[] {
  const onToday = toFormulas(rolledUp).filter(({ kind }) => kind === 'completion' || kind.endsWith('_total'));
  return [...toFormulas(indicators), ...revisedPlans.flatMap(toVersionFormulas), ...onToday];
}
