import 'server-only';
import { computeIndicators } from '#lib/domain/indicator.ts';
import { getArea, type PrintedArea } from './get-area.ts';
import type { AreaIndicators } from './list-indicators.ts';

/** The member units of a region with their indicators as reported, in the order of the file. */
export async function listMemberIndicators({
  members,
}: Pick<PrintedArea, 'members'>): Promise<AreaIndicators[]> {
  const pages = await Promise.all(members.map(({ area }) => getArea(area.id)));
  return pages.flatMap((page) =>
    page ? [{ area: page.area, indicators: computeIndicators(page.area, page.figures) }] : [],
  );
}
