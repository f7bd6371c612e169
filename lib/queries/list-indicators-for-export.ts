import 'server-only';
import { computeIndicators, type Indicator } from '#lib/domain/indicator.ts';
import type { ExportedIndicator } from '#lib/export/indicator-table.ts';
import { getDatabase } from './database.ts';
import { type IndicatorFilters, toAreaWhere } from './filter-figures.ts';
import { keepToOneRelease } from './keep-to-one-release.ts';
import { figureInclude, toFigure } from './to-figure.ts';

const inOrder = { orderBy: { position: 'asc' } } as const;

/**
 * The indicators that the filters select, a page for each area, areas in the order of the dataset. Computed from all of an area's figures before
 * filtering, so that growth has its base. Read live; memory holds one area.
 */
export function listIndicatorsForExport(filters: IndicatorFilters): AsyncGenerator<ExportedIndicator[]> {
  return keepToOneRelease(readPages(filters));
}

async function* readPages(filters: IndicatorFilters): AsyncGenerator<ExportedIndicator[]> {
  const areas = await getDatabase().area.findMany({
    ...inOrder,
    where: { ...toAreaWhere(filters), figures: { some: {} } },
  });
  for (const area of areas) {
    const rows = await getDatabase().figure.findMany({
      ...inOrder,
      where: { areaId: area.id },
      include: figureInclude,
    });
    yield computeIndicators(area, rows.map(toFigure))
      .filter((indicator) => isSelected(indicator, filters))
      .map((indicator) => ({ indicator, areaName: area.nameVi }));
  }
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
