import 'server-only';
import { type AskedView, chooseMapView } from '#lib/domain/map-view.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import { countDataset } from './count-dataset.ts';
import { getCoverageMap } from './get-coverage-map.ts';
import { getYearMap, listYearMapChoices, type ShownMap } from './get-year-map.ts';

/** The map that fits what was asked: coverage without a wish, else the one with most units that can be compared; null when nothing fits. */
export async function getShownMap(asked: AskedView, boundaries: Boundaries): Promise<ShownMap | null> {
  const view = chooseMapView(await listYearMapChoices(boundaries), asked);
  if (!view) return null;
  if (view.measure === 'coverage') return getCoverageMap(boundaries);
  const [map, { retrievedOn }] = await Promise.all([getYearMap(view, boundaries), countDataset()]);
  return { view, boundaries, map, retrievedOn };
}
