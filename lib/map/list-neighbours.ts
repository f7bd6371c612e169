import type { Boundaries } from '#lib/domain/vocabulary.ts';
import { ownValue } from '#lib/own-value.ts';
import { drawing } from './generated/vietnam.ts';

/** The ids of the units that border on a unit on land on one map, in the order of the drawing; none for an area that the map lacks. */
export function listNeighbours(area: string, boundaries: Boundaries): readonly string[] {
  return ownValue(drawing.neighbours[boundaries], area) ?? [];
}
