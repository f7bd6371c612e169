import 'server-only';
import { computeIndicators, type Indicator } from '#lib/domain/indicator.ts';
import type { ExportedIndicator } from '#lib/export/indicator-table.ts';
import { getDatabase } from './database.ts';
import { type IndicatorFilters, toAreaWhere } from './filter-figures.ts';
import { keepToOneRelease } from './keep-to-one-release.ts';
import { readFigurePages } from './read-figure-pages.ts';

/**
 * The indicators that the filters select, a page for each area, areas in the order of the dataset. Computed from all of an area's figures before
 * filtering, so that growth has its base. Read live; memory holds one area.
 */
export function listIndicatorsForExport(filters: IndicatorFilters): AsyncGenerator<ExportedIndicator[]> {
  return keepToOneRelease(readPages(filters));
}

async function* readPages(filters: IndicatorFilters): AsyncGenerator<ExportedIndicator[]> {
  const areas = await getDatabase().area.findMany({
    orderBy: { position: 'asc' },
    where: { ...toAreaWhere(filters), figures: { some: {} } },
  });
  for (const area of areas) {
    const pages = await Array.fromAsync(readFigurePages({ areaId: area.id }));
    const figures = pages.flat().map(({ figure }) => figure);
    yield computeIndicators(area, figures)
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
