import { ownValue } from '#lib/domain/own-value.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import { drawing } from './generated/vietnam.ts';

/** The ids of the units that border on a unit on land on one map, in the order of the drawing; none for an area that the map lacks. */
export function listNeighbours(area: string, boundaries: Boundaries): readonly string[] {
  return ownValue(drawing.neighbours[boundaries], area) ?? [];
}
