import 'server-only';
import { areaSection } from '#lib/domain/area-section.ts';
import { computeIndicators } from '#lib/domain/indicator.ts';
import { computeMemberSums } from '#lib/domain/member-sum.ts';
import { type AreaPage, getAreaPage } from './get-area-page.ts';
import { listAreas } from './list-areas.ts';
import { listIndicators } from './list-indicators.ts';
import { listMemberIndicators } from './list-member-indicators.ts';

/** An area of the dataset with its rows as reported. */
export type MethodArea = Pick<AreaPage, 'area' | 'figures' | 'claims'> & {
  indicators: ReturnType<typeof computeIndicators>;
};

/**
 * What the page of method looks through for its examples: every area with its rows, regions and the nation first since they print most;
 * today's units with predecessors added; and the sums of the regions' members.
 */
export async function getMethodExamples() {
  const areas = await listAreas();
  const pages = (await Promise.all(areas.map(({ id }) => getAreaPage(id)))).flatMap((page) => page ?? []);
  const wide = pages.filter(({ area }) => areaSection(area.kind) === 'regions');
  const units = pages.filter(({ area }) => areaSection(area.kind) === 'provinces');
  const memberSums = await Promise.all(
    wide.map(async ({ area, figures, members }) => ({
      area,
      sums: computeMemberSums(
        computeIndicators(area, figures),
        await listMemberIndicators({ members }),
        'total',
      ),
    })),
  );
  return {
    areas: [...wide, ...units].map(
      ({ area, figures, claims }): MethodArea => ({
        area,
        figures,
        claims,
        indicators: computeIndicators(area, figures),
      }),
    ),
    reported: await listIndicators('reported'),
    today: await listIndicators('2025'),
    memberSums,
  };
}

export type MethodExamples = Awaited<ReturnType<typeof getMethodExamples>>;
