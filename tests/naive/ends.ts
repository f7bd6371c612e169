import type { PrintedRow } from './published.ts';

/** From `low` to `high`, in half đồng, so that half a step is a whole number. */
export type Ends = { low: bigint; high: bigint };

/** DESIGN §2: what a printed amount may stand for; money set aside is never less than nothing. */
export function toEnds(figure: Pick<PrintedRow, 'amount_vnd' | 'step_vnd' | 'bound'>): Ends {
  const amount = 2n * BigInt(figure.amount_vnd);
  const step = 2n * BigInt(figure.step_vnd);
  if (figure.bound === 'exact') return cutAtZero(amount - step / 2n, amount + step / 2n);
  if (figure.bound === 'over') return cutAtZero(amount, amount + step);
  if (figure.bound === 'under') return cutAtZero(amount - step, amount);
  if (figure.bound === 'about') return cutAtZero(amount - step, amount + step);
  throw new Error(`unknown bound ${figure.bound}`);
}

/** The ends of the sum of these figures. */
export function addEnds(figures: readonly PrintedRow[]): Ends {
  let [low, high] = [0n, 0n];
  for (const figure of figures) {
    low += toEnds(figure).low;
    high += toEnds(figure).high;
  }
  return { low, high };
}

/** Whether two printed amounts can't be the same one: one ends before the other begins. */
export function areApart(one: PrintedRow, other: PrintedRow): boolean {
  return toEnds(one).high < toEnds(other).low || toEnds(other).high < toEnds(one).low;
}

function cutAtZero(low: bigint, high: bigint): Ends {
  return { low: low < 0n ? 0n : low, high };
}
