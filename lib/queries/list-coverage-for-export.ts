import 'server-only';
import { fillCoverage, fillYears } from '#lib/domain/coverage.ts';
import type { ExportedCoverage } from '#lib/domain/exported-row.ts';
import { getDatabase } from './database.ts';
import { type CoverageFilters, toAreaWhere } from './filter-figures.ts';
import { readCoverageCells } from './read-coverage-cells.ts';
import { readYears } from './read-years.ts';
import { splitIntoGroups } from './split-into-groups.ts';

/**
 * The coverage of the units that the filters select, some units to a page, in the order of the dataset from the unit at place `from` on; years in which one
 * did not stand are left out. Read live.
 */
export async function* listCoverageForExport(
  filters: CoverageFilters,
  from = 0,
): AsyncGenerator<ExportedCoverage[]> {
  const years = fillYears(await readYears());
  const units = await getDatabase().area.findMany({
    where: {
      AND: [toAreaWhere(filters), { kind: { in: ['province', 'municipality'] }, position: { gte: from } }],
    },
    orderBy: { position: 'asc' },
  });
  for (const some of splitIntoGroups(units)) {
    const found = Map.groupBy(
      await readCoverageCells({ areaId: { in: some.map(({ id }) => id) } }),
      ({ area }) => area,
    );
    yield some.flatMap((unit) =>
      fillCoverage([unit], found.get(unit.id) ?? [], years)
        .filter((cell) => isSelected(cell, filters))
        .map((cell) => ({ cell, areaName: unit.nameVi, areaPosition: unit.position })),
    );
  }
}

/** All fundings together are no row of their own: there are no subtotals among the rows. */
function isSelected({ year, funding, state }: ExportedCoverage['cell'], filters: CoverageFilters): boolean {
  return (
    funding !== 'any' &&
    state !== 'not_existing' &&
    (filters.year?.includes(year) ?? true) &&
    year >= (filters.from ?? year) &&
    year <= (filters.to ?? year) &&
    (filters.funding?.includes(funding) ?? true)
  );
}
