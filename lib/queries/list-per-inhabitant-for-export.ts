import 'server-only';
import type { ExportedScaled } from '#lib/domain/exported-row.ts';
import { computeIndicators } from '#lib/domain/indicator.ts';
import { toPeopledArea } from '#lib/domain/population.ts';
import { listScaledRows, type ScaledRow } from '#lib/domain/scaled-row.ts';
import { getDatabase } from './database.ts';
import { type PerInhabitantFilters, toAreaWhere } from './filter-figures.ts';
import { readFigurePages } from './read-figure-pages.ts';
import { readPeopleAndPrices } from './read-people-and-prices.ts';

/**
 * The whole years' amounts that the filters select beside people and in constant prices, a page for each area, areas in the order of the dataset from the one at place
 * `from` on. In the boundaries of each area's own time. Read live; memory holds one area.
 */
export async function* listPerInhabitantForExport(
  filters: PerInhabitantFilters,
  from = 0,
): AsyncGenerator<ExportedScaled[]> {
  const areas = await getDatabase().area.findMany({
    where: { AND: [toAreaWhere(filters), { figures: { some: {} }, position: { gte: from } }] },
    orderBy: { position: 'asc' },
    include: { predecessors: { orderBy: { position: 'asc' }, select: { fromAreaId: true } } },
  });
  for (const { predecessors, ...area } of areas) {
    const former = predecessors.map(({ fromAreaId }) => fromAreaId);
    const figures = (await Array.fromAsync(readFigurePages({ areaId: area.id })))
      .flat()
      .map(({ figure }) => figure);
    const printed = await readPeopleAndPrices([area.id, ...former]);
    yield listScaledRows(toPeopledArea(area, former), computeIndicators(area, figures), printed)
      .filter((row) => isSelected(row, filters))
      .map((row) => ({ row, areaName: area.nameVi, areaPosition: area.position }));
  }
}

function isSelected(row: ScaledRow, { year, from, to, funding, measure }: PerInhabitantFilters): boolean {
  return (
    (year?.includes(row.year) ?? true) &&
    row.year >= (from ?? row.year) &&
    row.year <= (to ?? row.year) &&
    (funding?.includes(row.funding) ?? true) &&
    (measure?.includes(row.amount.measure) ?? true)
  );
}
