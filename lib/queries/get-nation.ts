import 'server-only';
import { computeIndicators } from '#lib/domain/indicator.ts';
import { getArea } from './get-area.ts';
import { listAreas } from './list-areas.ts';
import type { AreaIndicators } from './list-indicators.ts';

/** The nation with its indicators of every funding, newest year first; null where the dataset has none. */
export async function getNation(): Promise<AreaIndicators | null> {
  const nation = (await listAreas()).find(({ kind }) => kind === 'nation');
  const page = nation && (await getArea(nation.id));
  return page ? { area: page.area, indicators: computeIndicators(page.area, page.figures) } : null;
}
