import 'server-only';
import { areaSection } from '#lib/domain/area-section.ts';
import type { Area, Figure } from '#lib/domain/figure.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import { getArea } from './get-area.ts';
import { listAreas } from './list-areas.ts';
import { type PrintedUnit, readIndicators } from './read-indicators.ts';

export type AreaIndicators = { area: Area; indicators: Indicator[] };

/** The areas of these ids with their indicators, in this order; unknown ids are left out. */
export async function listIndicatorsOf(
  ids: readonly string[],
  boundaries: Boundaries,
): Promise<AreaIndicators[]> {
  const pages = await Promise.all(ids.map(getArea));
  return Promise.all(
    pages
      .flatMap((page) => page ?? [])
      .map(async (page) => ({
        area: page.area,
        indicators: await readIndicators(page, boundaries, getFigures),
      })),
  );
}

/**
 * The units of one map with their indicators, newest year first, in the order of the file; units without figures too. As reported: every
 * province and municipality that stands or stood.
 */
export async function listIndicators(boundaries: Boundaries): Promise<AreaIndicators[]> {
  const units = (await listAreas()).filter(({ kind }) => areaSection(kind) === 'provinces');
  const shown = units.filter(({ validTo }) => boundaries === 'reported' || validTo === null);
  return listIndicatorsOf(
    shown.map(({ id }) => id),
    boundaries,
  );
}

/** The indicators of one of today's units on today's map. */
export function getRollUp(unit: PrintedUnit): Promise<Indicator[]> {
  return readIndicators(unit, '2025', getFigures);
}

async function getFigures(id: string): Promise<readonly Figure[]> {
  return (await getArea(id))?.figures ?? [];
}
