import 'server-only';
import { splitMaps } from '#lib/domain/area-maps.ts';
import { computeCoverageMap } from '#lib/domain/coverage-map.ts';
import { coverageView } from '#lib/domain/map-view.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import { countDataset } from './count-dataset.ts';
import { cacheDataset } from './dataset-cache.ts';
import type { ShownMap } from './get-year-map.ts';
import { listAreas } from './list-areas.ts';

/**
 * How many figures are known of each unit, of all years: today's units with those of their predecessors, said apart, or the units before the last redrawing with
 * their own. Finished for `createMapSheet` and `MapFigure`. Cached until an import.
 */
export async function getCoverageMap(boundaries: Boundaries): Promise<ShownMap> {
  'use cache';
  cacheDataset();
  const [areas, { retrievedOn }] = await Promise.all([listAreas(), countDataset()]);
  const { current, former } = splitMaps(areas);
  const { units } = boundaries === '2025' ? current : former;
  const map = computeCoverageMap(units, new Map(areas.map((area) => [area.id, area])));
  return { view: coverageView, boundaries, map, retrievedOn };
}
