import 'server-only';
import type { Area } from '#lib/domain/figure.ts';
import type { MapChoice, MapView, YearView } from '#lib/domain/map-view.ts';
import { standsOnMap } from '#lib/domain/ranking.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import { computeYearMap, type YearMap } from '#lib/domain/year-map.ts';
import { cacheDataset } from './dataset-cache.ts';
import { listAreas } from './list-areas.ts';
import type { AreaIndicators } from './list-indicators.ts';
import { listYearIndicators } from './list-year-indicators.ts';
import { readCoverageCells } from './read-coverage-cells.ts';
import { readPart } from './read-part.ts';

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
  return drawYearMap(await listYearIndicators(boundaries, view.year), view, boundaries);
}

/** The same from the units' rows of the year. */
export async function drawYearMap(
  units: readonly AreaIndicators[],
  view: YearView,
  boundaries: Boundaries,
): Promise<YearMap<DrawnUnit>> {
  const { year, funding } = view;
  const [areas, cells] = await Promise.all([listAreas(), readCoverageCells({ year, funding })]);
  const parts = new Map(areas.map(({ id, predecessors }) => [id, predecessors]));
  const printed = new Map(cells.map(({ area, figures }) => [area, figures]));
  const counted = units
    .filter(({ area }) => standsOnMap(area, year, boundaries))
    .map(({ area, indicators }) => {
      const predecessors = parts.get(area.id) ?? [];
      const counts = [area.id, ...(boundaries === '2025' ? predecessors : [])].map(
        (id) => printed.get(id) ?? 0,
      );
      return {
        area: { ...area, predecessors },
        indicators,
        figures: counts.reduce((sum, count) => sum + count, 0),
      };
    });
  return computeYearMap(counted, view);
}

/** What the maps of all years can show, and of how many units, as imports computed it; newest year first. Cached until an import. */
export async function listYearMapChoices(boundaries: Boundaries): Promise<MapChoice[]> {
  'use cache';
  cacheDataset();
  return (await readPart('map_choices', boundaries)) ?? [];
}
