import { toComparePath } from '#lib/addresses/compare-address.ts';
import { mostCompared } from '#lib/domain/choose-compared.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { Funding } from '#lib/domain/vocabulary.ts';
import { listNeighbours } from '#lib/map/list-neighbours.ts';

/**
 * A unit beside those that it borders on, on the map on which it stands: their ids, and the address of the comparison without the language. No ids for areas
 * that are not on a map.
 */
export function toNeighbourPath(
  area: Pick<Area, 'id' | 'validFrom'>,
  funding: Funding,
): { neighbours: readonly string[]; path: string } {
  const boundaries = area.validFrom === null ? 'reported' : '2025';
  const neighbours = listNeighbours(area.id, boundaries).slice(0, mostCompared - 1);
  const areas = [area.id, ...neighbours];
  return { neighbours, path: toComparePath({ areas, funding, measure: 'both', scale: 'vnd', boundaries }) };
}
