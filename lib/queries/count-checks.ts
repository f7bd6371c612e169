import 'server-only';
import type { Prisma } from '#lib/database/open-database.ts';
import { type CheckListName, checkListNames, hasVerdicts } from '#lib/domain/check-list.ts';
import type { VerdictCounts } from '#lib/domain/checks.ts';
import { verdicts } from '#lib/domain/vocabulary.ts';
import { getComputedDatabase } from './computed-database.ts';
import { cacheDataset } from './dataset-cache.ts';

/** How many printed percentages there are, and how many have each verdict, as imports computed them. Cached until an import. */
export async function countClaimVerdicts(): Promise<VerdictCounts> {
  'use cache';
  cacheDataset();
  const { checkRow } = await getComputedDatabase();
  const rows = await checkRow.groupBy({
    by: ['verdict'],
    where: { list: 'claims' },
    _count: true,
  });
  const count = (verdict: string) => rows.find((row) => row.verdict === verdict)?._count ?? 0;
  const total = rows.reduce((sum, { _count }) => sum + _count, 0);
  return {
    total,
    checked: total - count('unchecked'),
    verdicts: verdicts.map((verdict) => ({ verdict, count: count(verdict) })),
  };
}

/** How many rows each list of checks has of those that `where` selects, and whether they have verdicts. */
export async function countCheckLists(
  where: Prisma.CheckRowWhereInput,
): Promise<{ name: CheckListName; count: number; hasVerdicts: boolean }[]> {
  const { checkRow } = await getComputedDatabase();
  const rows = await checkRow.groupBy({ by: ['list'], where, _count: true });
  return checkListNames.map((name) => ({
    name,
    count: rows.find(({ list }) => list === name)?._count ?? 0,
    hasVerdicts: hasVerdicts(name),
  }));
}
