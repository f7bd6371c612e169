import 'server-only';
import { setImmediate } from 'node:timers/promises';
import type { ExportedScaled } from '#lib/domain/exported-row.ts';
import { computeIndicators } from '#lib/domain/indicator.ts';
import { toPeopledArea } from '#lib/domain/population.ts';
import { listScaledRows, type ScaledRow } from '#lib/domain/scaled-row.ts';
import { getDatabase } from './database.ts';
import { type PerInhabitantFilters, toAreaWhere } from './filter-figures.ts';
import { readAreaFigures } from './read-area-figures.ts';
import { readPopulation, readPrices } from './read-people-and-prices.ts';

/**
 * The whole years' amounts that the filters select beside people and in constant prices, some areas to a page, in the order of the dataset from the one at place
 * `from` on. In the boundaries of each area's own time. Read live; memory holds some areas.
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
  const prices = await readPrices();
  for await (const group of readAreaFigures(areas)) {
    const ids = group.flatMap(({ area }) => [
      area.id,
      ...area.predecessors.map(({ fromAreaId }) => fromAreaId),
    ]);
    const population = await readPopulation(ids);
    const page: ExportedScaled[] = [];
    for (const { area: unit, figures } of group) {
      // Lets other requests run: what a page computes would hold them up.
      await setImmediate();
      const { predecessors, ...area } = unit;
      const peopled = toPeopledArea(
        area,
        predecessors.map(({ fromAreaId }) => fromAreaId),
      );
      for (const row of listScaledRows(peopled, computeIndicators(area, figures), { population, prices }))
        if (isSelected(row, filters)) page.push({ row, areaName: area.nameVi, areaPosition: area.position });
    }
    yield page;
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
