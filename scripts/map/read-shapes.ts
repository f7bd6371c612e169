import vietnam from '@svg-maps/vietnam';
import svgpath from 'svgpath';
import { z } from 'zod';

export type Point = [number, number];
export type Ring = Point[];

/** A unit's closed lines on the drawing, or those of an archipelago, which the package draws apart from its unit. */
export type UnitShape = { unit: string; archipelago: string | null; rings: Ring[] };

/** The package's own types lead nowhere. */
const Drawing = z.object({ locations: z.array(z.object({ id: z.string(), path: z.string() })) });

/** What the package calls units whose id it does not spell without hyphens, and the archipelagos with their units. */
const renamed: Record<string, string> = {
  baria: 'ba-ria-vung-tau',
  hcm: 'ho-chi-minh',
  tthue: 'thua-thien-hue',
  hoangsa: 'da-nang',
  truongsa: 'khanh-hoa',
};
const archipelagos: Record<string, string> = { hoangsa: 'hoang-sa', truongsa: 'truong-sa' };

/** The shapes of the package by unit; throws when a shape has no unit or a unit has no shape. */
export function readShapes(units: readonly string[]): UnitShape[] {
  const shapes = Drawing.parse(vietnam).locations.map(({ id, path }) => ({
    unit: findUnit(id, units),
    archipelago: archipelagos[id] ?? null,
    rings: toRings(path),
  }));
  const drawn = new Set(shapes.flatMap(({ unit, archipelago }) => (archipelago ? [] : unit)));
  const missing = units.filter((unit) => !drawn.has(unit));
  if (missing.length > 0) throw new Error(`the drawing has no shape of ${missing.join(', ')}`);
  return shapes;
}

/** The unit that a shape of the package belongs to. */
export function findUnit(id: string, units: readonly string[]): string {
  const unit = units.find((known) => known === renamed[id] || known.replaceAll('-', '') === id);
  if (!unit) throw new Error(`no unit of data/areas.csv goes by "${id}", as a shape of the drawing does`);
  return unit;
}

/** The corners of each closed line of an SVG path; curves become straight between their ends. */
export function toRings(path: string): Ring[] {
  const rings: Ring[] = [];
  svgpath(path)
    .abs()
    .unshort()
    .iterate(([command, ...numbers], _index, x, y) => {
      if (command === 'M') rings.push([]);
      const end = toEnd(command, numbers, [x, y]);
      if (end) rings.at(-1)?.push(end);
    });
  return rings.filter((ring) => ring.length > 2);
}

function toEnd(command: string, numbers: readonly number[], [x, y]: Point): Point | null {
  if (command === 'Z' || command === 'z') return null;
  if (command === 'H') return [numbers[0] ?? x, y];
  if (command === 'V') return [x, numbers[0] ?? y];
  const [endX = x, endY = y] = numbers.slice(-2);
  return [endX, endY];
}

/** The middle of the box around lines. */
export function findMiddle(rings: readonly Ring[]): Point {
  const [xs, ys] = [rings.flat().map(([x]) => x), rings.flat().map(([, y]) => y)];
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}
