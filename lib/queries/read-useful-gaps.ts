import 'server-only';
import type { Area } from '#lib/domain/figure.ts';
import { partCaveats } from '#lib/domain/part.ts';
import { rankUsefulGaps, type UsefulGap } from '#lib/domain/useful-gaps.ts';
import { getDatabase } from './database.ts';

/** A missing amount with its unit and its place among all, from 1. */
export type RankedGap = { rank: number; gap: UsefulGap; area: Area };

/** The missing amounts that complete anything, the most useful first, read now: from the places of all whole amounts, which the database puts together. */
export async function readUsefulGaps(): Promise<RankedGap[]> {
  const { area, source } = getDatabase();
  const [rows, known, { _max }] = await Promise.all([
    area.findMany({
      orderBy: { position: 'asc' },
      include: { regions: { select: { regionId: true } }, predecessors: { select: { fromAreaId: true } } },
    }),
    readWholeAmounts(),
    source.aggregate({ _max: { retrievedOn: true } }),
  ]);
  const tied = rows.map(({ regions, predecessors, ...one }) => ({
    ...one,
    regions: regions.map(({ regionId }) => regionId),
    predecessors: predecessors.map(({ fromAreaId }) => fromAreaId),
  }));
  const areas = new Map(rows.map(({ regions, predecessors, ...one }) => [one.id, one]));
  return rankUsefulGaps(tied, known, _max.retrievedOn ?? '').flatMap((gap, index) => {
    const unit = areas.get(gap.area);
    return unit ? [{ rank: index + 1, gap, area: unit }] : [];
  });
}

/** Which whole amounts of whole years are printed; a part of an amount is none. */
async function readWholeAmounts() {
  const { figure } = getDatabase();
  const rows = await figure.groupBy({
    by: ['areaId', 'yearFrom', 'funding', 'measure'],
    where: {
      period: 'FY',
      yearFrom: { equals: figure.fields.yearTo },
      measure: { in: ['plan', 'actual', 'estimate'] },
      caveats: { none: { code: { in: [...partCaveats] } } },
    },
  });
  return rows.map(({ areaId, yearFrom, funding, measure }) => ({
    area: areaId,
    year: yearFrom,
    funding,
    measure: measure === 'plan' ? ('plan' as const) : ('actual' as const),
  }));
}
