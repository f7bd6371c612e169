import 'server-only';
import { coverageFundings, fillYears, toPlace } from '#lib/domain/coverage.ts';
import type { Area } from '#lib/domain/figure.ts';
import { listMapChoices, type MapChoice, type MapView, type YearView } from '#lib/domain/map-view.ts';
import { standsOnMap } from '#lib/domain/ranking.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import { computeYearMap, type YearMap } from '#lib/domain/year-map.ts';
import { cacheDataset } from './dataset-cache.ts';
import { type Coverage, getCoverage } from './get-coverage.ts';
import { type AreaIndicators, listIndicators } from './list-indicators.ts';
import { listYearIndicators } from './list-year-indicators.ts';
import { listYears } from './list-years.ts';

/** A unit on a map with the ids of those that it was formed from. */
export type DrawnUnit = Area & { predecessors: string[] };
/** A map with what it shows, of which boundaries, and the day of the data (ISO). */
export type ShownMap = {
  view: MapView;
  boundaries: Boundaries;
  map: YearMap<DrawnUnit>;
  retrievedOn: string | null;
};

/** The units of one map in classes of one year, measure and funding. As reported: those that stood on 1 January. Cached until an import. */
export async function getYearMap(view: YearView, boundaries: Boundaries): Promise<YearMap<DrawnUnit>> {
  'use cache';
  cacheDataset();
  const [units, coverage] = await Promise.all([
    listYearIndicators(boundaries, view.year),
    getCoverage(view.funding),
  ]);
  const parts = new Map(coverage.units.map(({ id, predecessors }) => [id, predecessors]));
  const countFigures = createFigureCount(coverage, boundaries);
  const counted = selectUnits(units, boundaries, view.year).map(({ area, indicators }) => ({
    area: { ...area, predecessors: parts.get(area.id) ?? [] },
    indicators,
    figures: countFigures(area, view.year),
  }));
  return computeYearMap(counted, view);
}

/** What the maps of all years can show, and of how many units; newest year first. Cached until an import. */
export async function listYearMapChoices(boundaries: Boundaries): Promise<MapChoice[]> {
  'use cache';
  cacheDataset();
  const [units, years] = await Promise.all([listIndicators(boundaries), listYears()]);
  const counts = await Promise.all(
    coverageFundings.map(async (funding) => createFigureCount(await getCoverage(funding), boundaries)),
  );
  return fillYears(years)
    .toReversed()
    .flatMap((year) =>
      listMapChoices(
        selectUnits(units, boundaries, year),
        year,
        (area, funding) => counts[coverageFundings.indexOf(funding)]?.(area, year) ?? 0,
      ),
    );
}

function selectUnits(
  units: readonly AreaIndicators[],
  boundaries: Boundaries,
  year: number,
): AreaIndicators[] {
  return units.filter(({ area }) => standsOnMap(area, year, boundaries));
}

type Count = (unit: Pick<Area, 'id'>, year: number) => number;

/** How many figures of a funding coverage.csv counts for a unit; on today's map with those of its predecessors. */
function createFigureCount({ units, cells }: Coverage, boundaries: Boundaries): Count {
  const printed = new Map(cells.map((cell) => [toPlace(cell), cell.figures]));
  const parts = new Map(units.map(({ id, predecessors }) => [id, predecessors]));
  return ({ id }, year) => {
    const areas = boundaries === '2025' ? [id, ...(parts.get(id) ?? [])] : [id];
    return areas.reduce((sum, area) => sum + (printed.get(toPlace({ area, year })) ?? 0), 0);
  };
}
