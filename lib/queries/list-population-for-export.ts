import 'server-only';
import type { Prisma } from '#lib/database/open-database.ts';
import type { ExportedPopulation } from '#lib/domain/exported-row.ts';
import { getDatabase } from './database.ts';
import { type PopulationFilters, toPopulationWhere } from './filter-figures.ts';
import { readInPages } from './read-in-pages.ts';
import { toPopulation } from './read-people-and-prices.ts';

/** The populations that the filters select, in the order of the dataset from place `from` on, page by page, read live. */
export function listPopulationForExport(
  filters: PopulationFilters,
  from = 0,
): AsyncGenerator<ExportedPopulation[]> {
  return readInPages(from, (position, take) =>
    readPopulations({ AND: [toPopulationWhere(filters), { position }] }, take),
  );
}

async function readPopulations(where: Prisma.PopulationWhereInput, take: number) {
  const rows = await getDatabase().population.findMany({
    where,
    include: { source: true, area: { select: { nameVi: true } } },
    orderBy: { position: 'asc' },
    take,
  });
  return rows.map(({ area, ...row }) => ({
    population: toPopulation(row),
    areaName: area.nameVi,
    position: row.position,
  }));
}
