import 'server-only';
import { findRedrawing } from '#lib/domain/area-maps.ts';
import { computeIndicators } from '#lib/domain/indicator.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import { getArea } from './get-area.ts';
import { listAreas } from './list-areas.ts';
import { type AreaIndicators, getRollUp } from './list-indicators.ts';

/** An area with its indicators and the day on which it was redrawn (ISO); null for one that kept its boundaries. */
export type ComparedArea = AreaIndicators & { redrawnOn: string | null };

/**
 * The areas of these ids with their indicators, in this order; unknown ids are left out. On today's map a unit has its predecessors added; regions and the
 * nation stay as reported.
 */
export async function getComparedAreas(
  ids: readonly string[],
  boundaries: Boundaries,
): Promise<ComparedArea[]> {
  const [areas, pages] = await Promise.all([listAreas(), Promise.all(ids.map(getArea))]);
  return Promise.all(
    pages
      .flatMap((page) => page ?? [])
      .map(async (page) => ({
        area: page.area,
        redrawnOn: findRedrawing(page.area, areas),
        indicators:
          boundaries === '2025' && page.predecessors.length > 0
            ? await getRollUp(page)
            : computeIndicators(page.area, page.figures),
      })),
  );
}
