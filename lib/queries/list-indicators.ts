import 'server-only';
import { areaSection } from '#lib/domain/area-section.ts';
import type { Area } from '#lib/domain/figure.ts';
import { computeIndicators, type Indicator } from '#lib/domain/indicator.ts';
import { rollUp } from '#lib/domain/roll-up.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import { getArea, type PrintedArea } from './get-area.ts';
import { listAreas } from './list-areas.ts';

export type AreaIndicators = { area: Area; indicators: Indicator[] };

/**
 * The units of one map with their indicators, newest year first, in the order of the file; units without figures too. As reported: every
 * province and municipality that stands or stood, in its own boundaries. `2025`: today's units, predecessors added.
 */
export async function listIndicators(boundaries: Boundaries): Promise<AreaIndicators[]> {
  const units = (await listAreas()).filter(({ kind }) => areaSection(kind) === 'provinces');
  const shown = units.filter(({ validTo }) => boundaries === 'reported' || validTo === null);
  const pages = await Promise.all(shown.map(({ id }) => getArea(id)));
  const present = pages.flatMap((page) => page ?? []);
  return Promise.all(
    present.map(async (page) => ({
      area: page.area,
      indicators:
        boundaries === 'reported' ? computeIndicators(page.area, page.figures) : await getRollUp(page),
    })),
  );
}

/** The indicators of one of today's units on today's map, from its own figures and those of its predecessors. */
export async function getRollUp(
  page: Pick<PrintedArea, 'area' | 'figures' | 'predecessors'>,
): Promise<Indicator[]> {
  const predecessors = await Promise.all(page.predecessors.map(({ area }) => getArea(area.id)));
  return rollUp(
    page.area,
    predecessors.flatMap((predecessor) => predecessor ?? []),
    page.figures,
  );
}
