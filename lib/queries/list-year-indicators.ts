import 'server-only';
import { areaSection } from '#lib/domain/area-section.ts';
import { computeIndicators } from '#lib/domain/indicator.ts';
import { rollUp } from '#lib/domain/roll-up.ts';
import { areaKinds, type Boundaries } from '#lib/domain/vocabulary.ts';
import { getDatabase } from './database.ts';
import type { AreaIndicators } from './list-indicators.ts';
import { figureInclude, toFigure } from './to-figure.ts';

const unitKinds = areaKinds.filter((kind) => areaSection(kind) === 'provinces');

/**
 * The rows of one year of the units of a map, as `listIndicators` has them, from the figures of that year and the one before alone: growth looks no further back. For
 * queries that are cached.
 */
export async function listYearIndicators(boundaries: Boundaries, year: number): Promise<AreaIndicators[]> {
  const inOrder = { orderBy: { position: 'asc' } } as const;
  const rows = await getDatabase().area.findMany({
    ...inOrder,
    where: { kind: { in: unitKinds } },
    include: {
      predecessors: { ...inOrder, select: { fromAreaId: true } },
      figures: {
        ...inOrder,
        where: { yearFrom: { gte: year - 1 }, yearTo: { lte: year } },
        include: figureInclude,
      },
    },
  });
  const units = rows.map(({ predecessors, figures, ...area }) => ({
    area,
    predecessors: predecessors.map(({ fromAreaId }) => fromAreaId),
    figures: figures.map(toFigure),
  }));
  const byId = new Map(units.map((unit) => [unit.area.id, unit]));
  return units
    .filter(({ area }) => boundaries === 'reported' || area.validTo === null)
    .map(({ area, predecessors, figures }) => {
      const former = predecessors.flatMap((id) => byId.get(id) ?? []);
      const all =
        boundaries === 'reported' ? computeIndicators(area, figures) : rollUp(area, former, figures);
      return { area, indicators: all.filter((row) => row.year === year) };
    });
}
