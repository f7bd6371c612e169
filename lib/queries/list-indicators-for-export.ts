import 'server-only';
import { setImmediate } from 'node:timers/promises';
import type { Prisma } from '#lib/database/open-database.ts';
import type { ExportedIndicator } from '#lib/domain/exported-row.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { getDatabase } from './database.ts';
import { type IndicatorFilters, toAreaWhere } from './filter-figures.ts';
import { readAreaFigures } from './read-area-figures.ts';
import { readFigures } from './read-figures.ts';
import { readIndicators } from './read-indicators.ts';

/**
 * The indicators that the filters select, some areas to a page, in the order of the dataset from the one at place `from` on. Computed from all of an
 * area's figures (and on today's map its predecessors') before filtering, so that growth has its base. Read live; memory holds some areas.
 */
export async function* listIndicatorsForExport(
  filters: IndicatorFilters,
  from = 0,
): AsyncGenerator<ExportedIndicator[]> {
  const boundaries = filters.boundaries ?? 'reported';
  const areas = await getDatabase().area.findMany({
    orderBy: { position: 'asc' },
    where: {
      AND: [toAreaWhere(filters), boundaries === '2025' ? unitOfToday : { figures: { some: {} } }],
      position: { gte: from },
    },
    include: { predecessors: { orderBy: { position: 'asc' }, include: { from: true } } },
  });
  for await (const group of readAreaFigures(areas)) {
    const page: ExportedIndicator[] = [];
    for (const { area: unit, figures } of group) {
      // Lets other requests run: what a page computes would hold them up.
      await setImmediate();
      const { predecessors, ...area } = unit;
      const printed = { area, figures, predecessors: predecessors.map(({ from }) => ({ area: from })) };
      const indicators = await readIndicators(printed, boundaries, (areaId) => readFigures({ areaId }));
      for (const indicator of indicators)
        if (isSelected(indicator, filters))
          page.push({ indicator, areaName: area.nameVi, areaPosition: area.position });
    }
    yield page;
  }
}

const unitOfToday = {
  validTo: null,
  kind: { in: ['province', 'municipality'] },
} satisfies Prisma.AreaWhereInput;

function isSelected(indicator: Indicator, { year, from, to, period, funding }: IndicatorFilters): boolean {
  return (
    (year?.includes(indicator.year) ?? true) &&
    indicator.year >= (from ?? indicator.year) &&
    indicator.year <= (to ?? indicator.year) &&
    (period?.includes(indicator.period) ?? true) &&
    (funding?.includes(indicator.funding) ?? true)
  );
}
