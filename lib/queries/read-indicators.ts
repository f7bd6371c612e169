import 'server-only';
import type { Area, Figure } from '#lib/domain/figure.ts';
import { computeIndicators, type Indicator } from '#lib/domain/indicator.ts';
import { rollUp } from '#lib/domain/roll-up.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';

/** An area with its figures and the units that it was formed from. */
export type PrintedUnit = {
  area: Area;
  figures: readonly Figure[];
  predecessors: readonly { area: Area }[];
};
/** The figures of an area by its id: kept until an import for pages, live for files and programs. */
type ReadFigures = (id: string) => Promise<readonly Figure[]>;

/**
 * The one way from an area to its indicators, for pages, files and programs. As reported: in its own boundaries, from its own figures. `2025`: one of today's units,
 * its predecessors added.
 */
export async function readIndicators(
  { area, figures, predecessors }: PrintedUnit,
  boundaries: Boundaries,
  readFigures: ReadFigures,
): Promise<Indicator[]> {
  if (boundaries === 'reported') return computeIndicators(area, figures);
  const parts = predecessors.map(async (former) => ({
    area: former.area,
    figures: await readFigures(former.area.id),
  }));
  return rollUp(area, await Promise.all(parts), figures);
}
