import type { Dataset } from './dataset.ts';

/** Figures that are made up for trials are of areas or from sources that are called so (tests/bench). */
const madeUp = /^synthetic-/;

/** Throws when a dataset has made-up rows, which must never be shown to anybody. */
export function refuseSynthetic({ areas, sources }: Dataset): void {
  const found = [...areas, ...sources].find(({ id }) => madeUp.test(id));
  if (found) throw new Error(`"${found.id}" is made up for trials (synthetic-…) and is not imported`);
}
