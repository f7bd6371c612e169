import { areaSection } from '#lib/domain/area-section.ts';
import type { Area } from '#lib/domain/figure.ts';
import { computeIndicators } from '#lib/domain/indicator.ts';
import { rollUp } from '#lib/domain/roll-up.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import { listAreas } from '#lib/queries/list-areas.ts';
import type { AreaIndicators } from '#lib/queries/list-indicators.ts';
import { readPrinted } from '#tests/naive/read-printed.ts';

/**
 * The units of one map with their indicators, newest year first, in the order of the file; units without figures too. As reported: every province and municipality that
 * stands or stood. From all figures at once, which no page reads.
 */
export async function listIndicators(boundaries: Boundaries): Promise<AreaIndicators[]> {
  const [summaries, { figures }] = await Promise.all([listAreas(), readPrinted()]);
  const byArea = Map.groupBy(figures, ({ area }) => area);
  const printed = (id: string) => byArea.get(id) ?? [];
  const areas = new Map(
    summaries.map(({ regions, successors, predecessors, figureCount, years, ...area }) => [area.id, area]),
  );
  const units = summaries.filter(({ kind }) => areaSection(kind) === 'provinces');
  return units
    .filter(({ validTo }) => boundaries === 'reported' || validTo === null)
    .flatMap(({ id, predecessors }) => {
      const area = areas.get(id);
      const former = predecessors.flatMap((one): Area | [] => areas.get(one) ?? []);
      const parts = former.map((one) => ({ area: one, figures: printed(one.id) }));
      if (!area) return [];
      const own = printed(id);
      return {
        area,
        indicators: boundaries === '2025' ? rollUp(area, parts, own) : computeIndicators(area, own),
      };
    });
}
