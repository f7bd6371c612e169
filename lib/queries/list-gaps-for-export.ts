import 'server-only';
import type { Prisma } from '#lib/database/open-database.ts';
import type { ExportedGap } from '#lib/domain/exported-row.ts';
import { type CoverageFilters, toAreaWhere } from './filter-figures.ts';
import { readInPages } from './read-in-pages.ts';
import { readUsefulGaps } from './read-useful-gaps.ts';

/** The missing amounts that complete anything and that the filters select, the most useful first, from rank `from` on, page by page, read live. */
export function listGapsForExport(filters: CoverageFilters, from = 0): AsyncGenerator<ExportedGap[]> {
  return readInPages(from, async (rank, take) => {
    const gaps = await readUsefulGaps({ AND: [toGapWhere(filters), { rank }] }, take);
    return gaps.map(({ rank, gap, area }) => ({ rank, gap, areaName: area.nameVi, position: rank }));
  });
}

function toGapWhere(filters: CoverageFilters): Prisma.UsefulGapWhereInput {
  const { area, region, year, from, to, funding } = filters;
  return {
    area: (area ?? region) && toAreaWhere(filters),
    year: { in: year, gte: from, lte: to },
    funding: { in: funding },
  };
}
