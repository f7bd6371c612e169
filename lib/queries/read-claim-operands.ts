import 'server-only';
import { listClaimAreas } from '#lib/domain/claim-formula.ts';
import type { Claim, Figure } from '#lib/domain/figure.ts';
import { getDatabase } from './database.ts';
import { figureInclude, toFigure } from './to-figure.ts';

/** The figures of every area that these percentages speak of or compare with, read now: what is needed to check them. At most a page of claims is given. */
export async function readClaimOperands(claims: readonly Claim[]): Promise<Figure[]> {
  const rows = await getDatabase().figure.findMany({
    where: { areaId: { in: listClaimAreas(claims) } },
    include: figureInclude,
    orderBy: { position: 'asc' },
  });
  return rows.map(toFigure);
}
