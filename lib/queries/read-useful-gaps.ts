import 'server-only';
import type { Prisma } from '#lib/database/open-database.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { UsefulGap } from '#lib/domain/useful-gaps.ts';
import { getComputedDatabase } from './computed-database.ts';

/** A missing amount with its unit and its place among all, from 1. */
export type RankedGap = { rank: number; gap: UsefulGap; area: Area };

/** The missing amounts that complete anything and that `where` selects, the most useful first, as imports ranked them, read now. */
export async function readUsefulGaps(where: Prisma.UsefulGapWhereInput, take: number): Promise<RankedGap[]> {
  const { usefulGap } = await getComputedDatabase();
  const rows = await usefulGap.findMany({
    where,
    orderBy: { rank: 'asc' },
    include: { area: true },
    take,
  });
  return rows.map(({ rank, area, areaId, measure, pairs, rollUps, regionSums, ...gap }) => ({
    rank,
    area,
    gap: {
      ...gap,
      area: areaId,
      measure: measure === 'plan' ? 'plan' : 'actual',
      pairs: JSON.parse(pairs),
      rollUps: JSON.parse(rollUps),
      regionSums: JSON.parse(regionSums),
    },
  }));
}
