import 'server-only';
import { computeIndicators } from '#lib/domain/indicator.ts';
import { type AreaPage, getAreaPage } from './get-area-page.ts';
import type { AreaIndicators } from './list-indicators.ts';

/** The member units of a region with their indicators as reported, in the order of the file. */
export async function listMemberIndicators({
  members,
}: Pick<AreaPage, 'members'>): Promise<AreaIndicators[]> {
  const pages = await Promise.all(members.map(({ area }) => getAreaPage(area.id)));
  return pages.flatMap((page) =>
    page ? [{ area: page.area, indicators: computeIndicators(page.area, page.figures) }] : [],
  );
}
