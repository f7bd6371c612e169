import 'server-only';
import { computeIndicators } from '#lib/domain/indicator.ts';
import { getAreaPage } from './get-area-page.ts';
import type { AreaIndicators } from './list-indicators.ts';

/** The areas of these ids with their indicators, in this order; unknown ids are left out. */
export async function getComparedAreas(ids: readonly string[]): Promise<AreaIndicators[]> {
  const pages = await Promise.all(ids.map(getAreaPage));
  return pages.flatMap((page) =>
    page ? [{ area: page.area, indicators: computeIndicators(page.area, page.figures) }] : [],
  );
}
