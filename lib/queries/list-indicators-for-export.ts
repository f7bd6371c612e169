import 'server-only';
import type { Prisma } from '#lib/database/open-database.ts';
import type { ExportedIndicator } from '#lib/domain/exported-row.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { getDatabase } from './database.ts';
import { type IndicatorFilters, toAreaWhere } from './filter-figures.ts';
import { readFigurePages } from './read-figure-pages.ts';
import { readIndicators } from './read-indicators.ts';

/**
 * The indicators that the filters select, a page for each area, areas in the order of the dataset from the one at place `from` on. Computed from all of an
 * area's figures (and on today's map its predecessors') before filtering, so that growth has its base. Read live; memory holds one area.
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
  for (const { predecessors, ...area } of areas) {
    const formerUnits = predecessors.map(({ from }) => ({ area: from }));
    const printed = { area, figures: await readFigures(area.id), predecessors: formerUnits };
    const indicators = await readIndicators(printed, boundaries, readFigures);
    yield indicators
      .filter((indicator) => isSelected(indicator, filters))
      .map((indicator) => ({ indicator, areaName: area.nameVi, areaPosition: area.position }));
  }
}

const unitOfToday = {
  validTo: null,
  kind: { in: ['province', 'municipality'] },
} satisfies Prisma.AreaWhereInput;

async function readFigures(areaId: string): Promise<Figure[]> {
  const pages = await Array.fromAsync(readFigurePages({ areaId }));
  return pages.flat().map(({ figure }) => figure);
}

function isSelected(indicator: Indicator, { year, from, to, period, funding }: IndicatorFilters): boolean {
  return (
    (year?.includes(indicator.year) ?? true) &&
    indicator.year >= (from ?? indicator.year) &&
    indicator.year <= (to ?? indicator.year) &&
    (period?.includes(indicator.period) ?? true) &&
    (funding?.includes(indicator.funding) ?? true)
  );
}
