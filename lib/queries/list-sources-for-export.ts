import 'server-only';
import type { Prisma } from '#lib/database/open-database.ts';
import type { ExportedSource } from '#lib/domain/exported-row.ts';
import { getDatabase } from './database.ts';
import { type SourceFilters, toSourceWhere } from './filter-figures.ts';
import { readInPages } from './read-in-pages.ts';

/** The sources that the filters select, in the order of the dataset from place `from` on, page by page, read live. */
export function listSourcesForExport(filters: SourceFilters, from = 0): AsyncGenerator<ExportedSource[]> {
  return readInPages(from, (position, take) =>
    readSources({ AND: [toSourceWhere(filters), { position }] }, take),
  );
}

async function readSources(where: Prisma.SourceWhereInput, take: number) {
  const rows = await getDatabase().source.findMany({
    where,
    include: {
      _count: { select: { figures: true, claims: true, notes: true, populations: true, priceIndexes: true } },
    },
    orderBy: { position: 'asc' },
    take,
  });
  return rows.map(({ _count, ...source }) => ({ source, ..._count, position: source.position }));
}
