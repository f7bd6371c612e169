import 'server-only';
import { areaSection } from '#lib/domain/area-section.ts';
import { areaKinds, type Boundaries } from '#lib/domain/vocabulary.ts';
import { getDatabase } from './database.ts';
import type { AreaIndicators } from './list-indicators.ts';
import { readFigures } from './read-figures.ts';
import { readIndicators } from './read-indicators.ts';

const unitKinds = areaKinds.filter((kind) => areaSection(kind) === 'provinces');

/**
 * The rows of one year of the units of a map, in the order of the file, units without figures too, from the figures of that year and the one before alone: growth looks no further back. For
 * queries that are cached.
 */
export async function listYearIndicators(boundaries: Boundaries, year: number): Promise<AreaIndicators[]> {
  const inOrder = { orderBy: { position: 'asc' } } as const;
  const [rows, figures] = await Promise.all([
    getDatabase().area.findMany({
      ...inOrder,
      where: { kind: { in: unitKinds } },
      include: { predecessors: { ...inOrder, include: { from: true } } },
    }),
    readFigures({ yearFrom: { gte: year - 1 }, yearTo: { lte: year } }),
  ]);
  const printed = Map.groupBy(figures, ({ area }) => area);
  const readOf = async (id: string) => printed.get(id) ?? [];
  const shown = rows.filter(({ validTo }) => boundaries === 'reported' || validTo === null);
  return Promise.all(
    shown.map(async ({ predecessors, ...area }) => {
      const unit = {
        area,
        predecessors: predecessors.map(({ from }) => ({ area: from })),
        figures: await readOf(area.id),
      };
      const all = await readIndicators(unit, boundaries, readOf);
      return { area, indicators: all.filter((row) => row.year === year) };
    }),
  );
}
