import 'server-only';
import type { Prisma } from '#lib/database/open-database.ts';
import type { Area, Figure } from '#lib/domain/figure.ts';
import { computeIndicators, type Indicator } from '#lib/domain/indicator.ts';
import { rollUp } from '#lib/domain/roll-up.ts';
import type { ExportedIndicator } from '#lib/export/indicator-table.ts';
import { getDatabase } from './database.ts';
import { type IndicatorFilters, toAreaWhere } from './filter-figures.ts';
import { readFigurePages } from './read-figure-pages.ts';

/**
 * The indicators that the filters select, a page for each area, areas in the order of the dataset from the one at place `from` on. Computed from all of an
 * area's figures (and on today's map its predecessors') before filtering, so that growth has its base. Read live; memory holds one area.
 */
export async function* listIndicatorsForExport(
  filters: IndicatorFilters,
  from = 0,
): AsyncGenerator<ExportedIndicator[]> {
  const onToday = filters.boundaries === '2025';
  const areas = await getDatabase().area.findMany({
    orderBy: { position: 'asc' },
    where: {
      AND: [toAreaWhere(filters), onToday ? unitOfToday : { figures: { some: {} } }],
      position: { gte: from },
    },
    include: { predecessors: { orderBy: { position: 'asc' }, include: { from: true } } },
  });
  for (const area of areas) {
    const figures = await readFigures(area.id);
    const indicators = onToday
      ? rollUp(area, await readPredecessors(area.predecessors), figures)
      : computeIndicators(area, figures);
    yield indicators
      .filter((indicator) => isSelected(indicator, filters))
      .map((indicator) => ({ indicator, areaName: area.nameVi, areaPosition: area.position }));
  }
}

const unitOfToday = {
  validTo: null,
  kind: { in: ['province', 'municipality'] },
} satisfies Prisma.AreaWhereInput;

function readPredecessors(changes: readonly { from: Area }[]) {
  return Promise.all(changes.map(async ({ from }) => ({ area: from, figures: await readFigures(from.id) })));
}

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
