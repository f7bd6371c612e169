import 'server-only';
import type { ExportedGap } from '#lib/domain/exported-row.ts';
import { getDatabase } from './database.ts';
import { type CoverageFilters, toAreaWhere } from './filter-figures.ts';
import { readUsefulGaps } from './read-useful-gaps.ts';

/** The missing amounts that complete anything and that the filters select, the most useful first, from rank `from` on. Read live, in one page. */
export async function* listGapsForExport(filters: CoverageFilters, from = 0): AsyncGenerator<ExportedGap[]> {
  const [gaps, areas] = await Promise.all([
    readUsefulGaps(),
    getDatabase().area.findMany({ where: toAreaWhere(filters), select: { id: true } }),
  ]);
  const selected = new Set(areas.map(({ id }) => id));
  yield gaps
    .filter(({ rank, gap }) => rank >= from && selected.has(gap.area) && isSelected(gap, filters))
    .map(({ rank, gap, area }) => ({ rank, gap, areaName: area.nameVi }));
}

function isSelected({ year, funding }: ExportedGap['gap'], filters: CoverageFilters): boolean {
  return (
    (filters.year?.includes(year) ?? true) &&
    year >= (filters.from ?? year) &&
    year <= (filters.to ?? year) &&
    (filters.funding?.includes(funding) ?? true)
  );
}
