import 'server-only';
import { areaSection } from '#lib/domain/area-section.ts';
import type { Area } from '#lib/domain/figure.ts';
import { computeIndicators, type Indicator } from '#lib/domain/indicator.ts';
import { getAreaPage } from './get-area-page.ts';
import { listAreas } from './list-areas.ts';

export type AreaIndicators = { area: Area; indicators: Indicator[] };

/** Every province and municipality with its indicators as reported, newest year first, in the order of the file; units without figures too. */
export async function listIndicators(): Promise<AreaIndicators[]> {
  const units = (await listAreas()).filter(({ kind }) => areaSection(kind) === 'provinces');
  const pages = await Promise.all(units.map(({ id }) => getAreaPage(id)));
  return pages.flatMap((page) =>
    page ? [{ area: page.area, indicators: computeIndicators(page.area, page.figures) }] : [],
  );
}
