import type { Boundaries } from '#lib/domain/vocabulary.ts';
import type { Drawing } from './drawing.ts';
import { drawing } from './generated/vietnam.ts';

/** An archipelago takes the colour and the link of the unit that it belongs to. */
export type Archipelago = Omit<Drawing['archipelagos'][number], 'units'> & { unit: string };
/** One map: an SVG path for each of its units, and both archipelagos. */
type MapDrawing = {
  viewBox: string;
  paths: Readonly<Record<string, string>>;
  archipelagos: readonly Archipelago[];
};

/** The drawing of one of the two maps. */
export function getMapDrawing(boundaries: Boundaries): MapDrawing {
  return {
    viewBox: drawing.viewBox,
    paths: drawing.paths[boundaries],
    archipelagos: drawing.archipelagos.map(({ units, ...rest }) => ({ ...rest, unit: units[boundaries] })),
  };
}

/**
 * The drawing that has the most of these units, all of them unless one was added after the drawing was made. As reported, a year after the
 * last redrawing has today's units.
 */
export function findMapDrawing(units: readonly string[]): MapDrawing {
  const count = (map: Boundaries) => units.filter((unit) => Object.hasOwn(drawing.paths[map], unit)).length;
  return getMapDrawing(count('reported') < count('2025') ? '2025' : 'reported');
}
