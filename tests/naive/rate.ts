import type { Amount } from './amount.ts';
import { addEnds } from './ends.ts';
import { listCaveats } from './published.ts';
import type { Found } from './todays-amount.ts';

/** A fraction of whole numbers, in percent. */
export type Ratio = { over: bigint; under: bigint };

/** A rate and its ends, or the state and reason of its refusal. `high` is null when the amount below the line may be zero. */
export type Rate =
  | { state: 'ok' | 'estimate' | 'progress'; reason: ''; pct: Ratio; low: Ratio; high: Ratio | null }
  | { state: 'refused' | 'incomplete'; reason: string };

const months = ['M01', 'M02', 'M03', 'M04', 'M05', 'M06', 'M07', 'M08', 'M09', 'M10', 'M11'];
// DESIGN §3, in its order; the last one only where it is not on both sides.
const breaking = [
  'private_capital_possible',
  'one_round',
  'one_activity',
  'partial_scope',
  'programme_aim',
  'rate_repeated',
  'mixed_programme',
];

/** DESIGN §3, "Completion": actual ÷ the whole year's plan. */
export function recomputeCompletion(plan: Found, actual: Found, period: string): Rate {
  if (plan.gap) return refuse(`plan_${plan.gap}`);
  if (actual.gap) return refuse(`actual_${actual.gap}`);
  if (!plan.amount && !actual.amount) return refuse('both_missing');
  if (!plan.amount) return refuse('plan_missing');
  if (!actual.amount) return refuse('actual_missing');
  if (period === 'ROUND') return refuse('actual_round');
  if (period === 'UNDATED') return refuse('actual_undated');
  if (plan.amount.vnd === 0n) return refuse('plan_zero');
  const broken = findBroken(['plan', plan.amount], ['actual', actual.amount]);
  if (broken) return refuse(broken);
  const whole = actual.amount.measure === 'estimate' ? 'estimate' : 'ok';
  return divide(months.includes(period) ? 'progress' : whole, actual.amount, plan.amount, 0n);
}

/** What is known of the year before beside the amount: that it belongs to other units alone, that it has another period only. */
export type YearBefore = { isOfOthers: boolean; hasOtherPeriod: boolean };

/** DESIGN §3, "Growth": (this − base) ÷ base, the same measure and period a year before. */
export function recomputeGrowth(current: Found, base: Found, period: string, before: YearBefore): Rate {
  if (current.gap) return refuse(`this_${current.gap}`);
  if (!current.amount) return refuse('this_missing');
  if (period === 'ROUND') return refuse('this_round');
  if (period === 'UNDATED') return refuse('this_undated');
  if (base.gap) return refuse(`base_${base.gap}`);
  if (!base.amount && before.isOfOthers) return refuse('boundaries_changed');
  if (!base.amount) return refuse(before.hasOtherPeriod ? 'period_differs' : 'base_missing');
  if (current.amount.measure !== base.amount.measure) return refuse('measure_differs');
  if (base.amount.vnd === 0n) return refuse('base_zero');
  const broken = findBroken(['this', current.amount], ['base', base.amount]);
  if (broken) return refuse(broken);
  return divide(current.amount.measure === 'estimate' ? 'estimate' : 'ok', current.amount, base.amount, 1n);
}

function refuse(reason: string): Rate {
  return { state: /^[a-z]+_incomplete:/.test(reason) ? 'incomplete' : 'refused', reason };
}

/** One hundred times (`above` − `less` × `below`) ÷ `below`; `less` is 1 for a growth. The low end has the largest amount below the line. */
function divide(state: 'ok' | 'estimate' | 'progress', above: Amount, below: Amount, less: 0n | 1n): Rate {
  const [top, bottom] = [addEnds(above.figures), addEnds(below.figures)];
  const percent = (a: bigint, b: bigint) => ({ over: 100n * (a - less * b), under: b });
  const high = bottom.low === 0n ? null : percent(top.high, bottom.low);
  return { state, reason: '', pct: percent(above.vnd, below.vnd), low: percent(top.low, bottom.high), high };
}

function findBroken(...sides: [name: string, amount: Amount][]): string | null {
  const mixed = new Set(sides.map(([, amount]) => listMixed(amount, sides)));
  for (const [name, amount] of sides)
    for (const caveat of breaking) {
      if (caveat === 'mixed_programme' && mixed.size === 1) continue;
      if (amount.figures.some((figure) => listCaveats(figure).includes(caveat)))
        return `${name}_caveat:${caveat}`;
    }
  return null;
}

/** Of which areas an amount is mixed; between sums over several areas it matters which, else only whether. */
function listMixed({ figures }: Amount, sides: [string, Amount][]): string {
  const mixed = figures.filter((figure) => listCaveats(figure).includes('mixed_programme'));
  if (sides.some(([, { kind }]) => kind !== 'rolled_up')) return mixed.length > 0 ? 'mixed' : '';
  return [...new Set(mixed.map(({ area }) => area))].sort().join(' ');
}
