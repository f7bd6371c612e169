import 'server-only';
import type { Area, Figure } from '#lib/domain/figure.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { getArea } from './get-area.ts';
import { type PrintedUnit, readIndicators } from './read-indicators.ts';

export type AreaIndicators = { area: Area; indicators: Indicator[] };

/** The areas of these ids with their indicators as reported, in this order; unknown ids are left out. */
export async function listIndicatorsOf(ids: readonly string[]): Promise<AreaIndicators[]> {
  const pages = await Promise.all(ids.map(getArea));
  return Promise.all(
    pages
      .flatMap((page) => page ?? [])
      .map(async (page) => ({
        area: page.area,
        indicators: await readIndicators(page, 'reported', getFigures),
      })),
  );
}

/** The indicators of one of today's units on today's map. */
export function getRollUp(unit: PrintedUnit): Promise<Indicator[]> {
  return readIndicators(unit, '2025', getFigures);
}

async function getFigures(id: string): Promise<readonly Figure[]> {
  return (await getArea(id))?.figures ?? [];
}
