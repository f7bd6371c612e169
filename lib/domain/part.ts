import type { Figure } from './figure.ts';
import type { Caveat } from './vocabulary.ts';

/** The caveats of a part. */
export const partCaveats: readonly Caveat[] = ['one_round', 'one_activity', 'partial_scope'];

/**
 * Whether a figure is a part of its cell: one round, one kind of support, or not all of the funding (DESIGN §3). Any other figure speaks of the
 * whole.
 */
export function isPart({ caveats }: Pick<Figure, 'caveats'>): boolean {
  return caveats.some((code) => partCaveats.includes(code));
}
