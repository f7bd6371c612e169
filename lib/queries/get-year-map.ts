import 'server-only';
import type { CoverageFunding } from '#lib/domain/coverage.ts';
import type { Area } from '#lib/domain/figure.ts';
import { listMapChoices, type MapChoice, type MapView } from '#lib/domain/map-view.ts';
import { stoodAtStart } from '#lib/domain/ranking.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import { computeYearMap, type YearMap } from '#lib/domain/year-map.ts';
import { cacheDataset } from './dataset-cache.ts';
import { getCoverage } from './get-coverage.ts';
import { type AreaIndicators, listIndicators } from './list-indicators.ts';

/** The units of one map in classes of one year, measure and funding. As reported: those that stood on 1 January. Cached until an import. */
export async function getYearMap(view: MapView, boundaries: Boundaries): Promise<YearMap<Area>> {
  'use cache';
  cacheDataset();
  const [units, countFigures] = await Promise.all([
    listIndicators(boundaries),
    createFigureCount(boundaries),
  ]);
  const counted = selectUnits(units, boundaries, view.year).map((unit) => ({
    ...unit,
    figures: countFigures(unit.area, view.year, view.funding),
  }));
  return computeYearMap(counted, view);
}

/** What the maps of all years can show, and of how many units; newest year first. Cached until an import. */
export async function listYearMapChoices(boundaries: Boundaries): Promise<MapChoice[]> {
  'use cache';
  cacheDataset();
  const [units, { years }, countFigures] = await Promise.all([
    listIndicators(boundaries),
    getCoverage(),
    createFigureCount(boundaries),
  ]);
  return years
    .toReversed()
    .flatMap((year) =>
      listMapChoices(selectUnits(units, boundaries, year), year, (area, funding) =>
        countFigures(area, year, funding),
      ),
    );
}

function selectUnits(
  units: readonly AreaIndicators[],
  boundaries: Boundaries,
  year: number,
): AreaIndicators[] {
  return units.filter(({ area }) => boundaries === '2025' || stoodAtStart(area, year));
}

type Count = (unit: Pick<Area, 'id'>, year: number, funding: CoverageFunding) => number;

/** How many figures coverage.csv counts for a unit; on today's map with those of its predecessors. */
async function createFigureCount(boundaries: Boundaries): Promise<Count> {
  const { units, cells } = await getCoverage();
  const printed = new Map(
    cells.map(({ area, year, funding, figures }) => [`${area}|${year}|${funding}`, figures]),
  );
  const parts = new Map(units.map(({ id, predecessors }) => [id, predecessors]));
  return ({ id }, year, funding) => {
    const areas = boundaries === '2025' ? [id, ...(parts.get(id) ?? [])] : [id];
    return areas.reduce((sum, area) => sum + (printed.get(`${area}|${year}|${funding}`) ?? 0), 0);
  };
}
