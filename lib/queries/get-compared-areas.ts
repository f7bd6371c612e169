import 'server-only';
import { computeIndicators } from '#lib/domain/indicator.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import { getAreaPage } from './get-area-page.ts';
import { type AreaIndicators, getRollUp } from './list-indicators.ts';

/**
 * The areas of these ids with their indicators, in this order; unknown ids are left out. On today's map a unit has its predecessors added; regions and the
 * nation stay as reported.
 */
export async function getComparedAreas(
  ids: readonly string[],
  boundaries: Boundaries,
): Promise<AreaIndicators[]> {
  const pages = await Promise.all(ids.map(getAreaPage));
  return Promise.all(
    pages
      .flatMap((page) => page ?? [])
      .map(async (page) => ({
        area: page.area,
        indicators:
          boundaries === '2025' && page.predecessors.length > 0
            ? await getRollUp(page)
            : computeIndicators(page.area, page.figures),
      })),
  );
}
