import 'server-only';
import { listClaimCells } from '#lib/domain/claim-formula.ts';
import type { Claim, Figure } from '#lib/domain/figure.ts';
import { readFigures } from './read-figures.ts';

/** SQLite takes 999 parameters in a statement of Prisma's. */
const cellsAtOnce = 500;

/** The figures of the cells that these percentages compare, read now: what is needed to check them. At most a page of claims is given. */
export async function readClaimOperands(claims: readonly Omit<Claim, 'source'>[]): Promise<Figure[]> {
  const cells = listClaimCells(claims);
  const figures: Figure[] = [];
  for (let start = 0; start < cells.length; start += cellsAtOnce)
    figures.push(...(await readFigures({ cellKey: { in: cells.slice(start, start + cellsAtOnce) } })));
  return figures.toSorted((a, b) => a.position - b.position);
}
