import 'server-only';
import { areaSection } from '#lib/domain/area-section.ts';
import { areaKinds, type Boundaries } from '#lib/domain/vocabulary.ts';
import { getDatabase } from './database.ts';
import type { AreaIndicators } from './list-indicators.ts';
import { readIndicators } from './read-indicators.ts';
import { figureInclude, toFigure } from './to-figure.ts';

const unitKinds = areaKinds.filter((kind) => areaSection(kind) === 'provinces');

/**
 * The rows of one year of the units of a map, in the order of the file, units without figures too, from the figures of that year and the one before alone: growth looks no further back. For
 * queries that are cached.
 */
export async function listYearIndicators(boundaries: Boundaries, year: number): Promise<AreaIndicators[]> {
  const inOrder = { orderBy: { position: 'asc' } } as const;
  const rows = await getDatabase().area.findMany({
    ...inOrder,
    where: { kind: { in: unitKinds } },
    include: {
      predecessors: { ...inOrder, include: { from: true } },
      figures: {
        ...inOrder,
        where: { yearFrom: { gte: year - 1 }, yearTo: { lte: year } },
        include: figureInclude,
      },
    },
  });
  const units = rows.map(({ predecessors, figures, ...area }) => ({
    area,
    predecessors: predecessors.map(({ from }) => ({ area: from })),
    figures: figures.map(toFigure),
  }));
  const printed = new Map(units.map(({ area, figures }) => [area.id, figures]));
  const readFigures = async (id: string) => printed.get(id) ?? [];
  const shown = units.filter(({ area }) => boundaries === 'reported' || area.validTo === null);
  return Promise.all(
    shown.map(async (unit) => {
      const all = await readIndicators(unit, boundaries, readFigures);
      return { area: unit.area, indicators: all.filter((row) => row.year === year) };
    }),
  );
}
