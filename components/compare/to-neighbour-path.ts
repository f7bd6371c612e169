import { toComparePath } from '#lib/addresses/compare-address.ts';
import { areaSection } from '#lib/domain/area-section.ts';
import { mostCompared } from '#lib/domain/choose-compared.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { Funding } from '#lib/domain/vocabulary.ts';
import { listNeighbours } from '#lib/map/list-neighbours.ts';

/**
 * A unit beside those that it borders on, on the map on which it stands: their ids, and the address of the comparison without the language. No ids for areas
 * that are not on a map; a region is compared as reported, in its own time.
 */
export function toNeighbourPath(
  area: Pick<Area, 'id' | 'kind' | 'validFrom'>,
  funding: Funding,
): { neighbours: readonly string[]; path: string } {
  const isOfToday = area.validFrom !== null && areaSection(area.kind) === 'provinces';
  const boundaries = isOfToday ? '2025' : 'reported';
  const neighbours = listNeighbours(area.id, boundaries).slice(0, mostCompared - 1);
  const areas = [area.id, ...neighbours];
  return { neighbours, path: toComparePath({ areas, funding, measure: 'both', scale: 'vnd', boundaries }) };
}
