import 'server-only';
import { areaSection } from '#lib/domain/area-section.ts';
import { countFiguresOf, type FigureCounts } from '#lib/domain/count-figures.ts';
import type { Area } from '#lib/domain/figure.ts';
import { pickHeadline } from '#lib/domain/headline.ts';
import { computeIndicators, type Indicator } from '#lib/domain/indicator.ts';
import { getArea } from './get-area.ts';
import { type AreaSummary, listAreas } from './list-areas.ts';

/** What the share image of an area shows: its headline row, or, where no year has a plan or an actual, how many figures there are. */
export type AreaShare = { area: Area; row: Indicator | null; counts: FigureCounts<AreaSummary> };

/** The share image's content of an area under its own section of the site; null for any other slug. */
export async function getAreaShare(
  section: ReturnType<typeof areaSection>,
  slug: string,
): Promise<AreaShare | null> {
  const [page, areas] = await Promise.all([getArea(slug), listAreas()]);
  if (!page || areaSection(page.area.kind) !== section) return null;
  const headline = pickHeadline(computeIndicators(page.area, page.figures));
  return { area: page.area, row: headline?.row ?? null, counts: countFiguresOf(slug, areas) };
}
