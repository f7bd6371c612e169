import 'server-only';
import type { Prisma } from '#lib/database/open-database.ts';
import type { ExportedArea } from '#lib/domain/exported-row.ts';
import { getComputedDatabase } from './computed-database.ts';
import { type AreaFilters, toAreaWhere } from './filter-figures.ts';
import { readInPages } from './read-in-pages.ts';

/** The areas that the filters select, in the order of the dataset from place `from` on, page by page, read live. */
export function listAreasForExport(filters: AreaFilters, from = 0): AsyncGenerator<ExportedArea[]> {
  const where = { AND: [toAreaWhere(filters), { kind: { in: filters.area_kind } }] };
  return readInPages(from, (position, take) => readAreas({ AND: [where, { position }] }, take));
}

async function readAreas(where: Prisma.AreaWhereInput, take: number) {
  const inOrder = { orderBy: { position: 'asc' } } as const;
  const { area } = await getComputedDatabase();
  const rows = await area.findMany({
    where,
    include: {
      regions: { ...inOrder, select: { regionId: true, certainty: true } },
      predecessors: { ...inOrder, select: { fromAreaId: true } },
      successors: { ...inOrder, select: { toAreaId: true } },
      count: true,
    },
    ...inOrder,
    take,
  });
  return rows.map(({ regions, predecessors, successors, count, ...one }) => ({
    area: one,
    regions: regions.map(({ regionId }) => regionId),
    inferredRegions: regions.flatMap(({ regionId, certainty }) =>
      certainty === 'inferred' ? [regionId] : [],
    ),
    predecessors: predecessors.map(({ fromAreaId }) => fromAreaId),
    successors: successors.map(({ toAreaId }) => toAreaId),
    figures: count?.figures ?? 0,
    claims: count?.claims ?? 0,
    position: one.position,
  }));
}
