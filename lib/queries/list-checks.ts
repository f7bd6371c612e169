import 'server-only';
import { type ClaimCheck, createClaimChecker } from '#lib/domain/claim-check.ts';
import { type DisputedCell, findDisputedCells } from '#lib/domain/disputed-cell.ts';
import { checkTotals, type TotalCheck } from '#lib/domain/total-check.ts';
import { getDatabase } from './database.ts';
import { cacheDataset } from './dataset-cache.ts';
import { figureInclude, toClaim, toFigure } from './to-figure.ts';

export type Checks = { claims: ClaimCheck[]; totals: TotalCheck[]; cells: DisputedCell[] };

const inOrder = { orderBy: { position: 'asc' } } as const;

/**
 * Every printed percentage with our own, every printed total with the sum of its parts, and every cell that is printed more than once, each in the order of
 * the files. Cached until an import.
 */
export async function listChecks(): Promise<Checks> {
  'use cache';
  cacheDataset();
  const [figureRows, claimRows] = await Promise.all([
    getDatabase().figure.findMany({ ...inOrder, include: figureInclude }),
    getDatabase().claim.findMany({ ...inOrder, include: { source: true } }),
  ]);
  const figures = figureRows.map(toFigure);
  return {
    claims: claimRows.map(toClaim).map(createClaimChecker(figures)),
    totals: checkTotals(figures),
    cells: findDisputedCells(figures),
  };
}
