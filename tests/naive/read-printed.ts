import type { Claim, Figure } from '#lib/domain/figure.ts';
import { getDatabase } from '#lib/queries/database.ts';
import { figureInclude, toClaim, toFigure } from '#lib/queries/to-figure.ts';

const inOrder = { orderBy: { position: 'asc' } } as const;

/** All figures and claims in the order of the files, read now: for what looks through everything, once for a release. */
export async function readPrinted(): Promise<{ figures: Figure[]; claims: Claim[] }> {
  const [figures, claims] = await Promise.all([
    getDatabase().figure.findMany({ ...inOrder, include: figureInclude }),
    getDatabase().claim.findMany({ ...inOrder, include: { source: true } }),
  ]);
  return { figures: figures.map(toFigure), claims: claims.map(toClaim) };
}
