import type { Point, Ring } from './read-shapes.ts';

/** How far apart, in the drawing's units, two corners may lie to be the same: the package rounds each unit's border by itself, so that a shared one drifts. */
const reach = 0.45;

/** A unit's own rings, open (the last corner is not the first again). */
export type Drawn = { unit: string; rings: Ring[] };

/**
 * Makes shared borders equal, corner by corner: corners of different units within reach become one, and a corner that lies on another
 * unit's edge is put into that edge. What is left are rings that a topology can share.
 */
export function snapRings(shapes: readonly Drawn[]): Drawn[] {
  const corners = createGrid();
  const snapped = shapes.map(({ unit, rings }) => ({
    unit,
    rings: rings.map((ring) => tidy(ring.map((point) => corners.take(point)))),
  }));
  return snapped.map(({ unit, rings }) => ({
    unit,
    rings: rings.map((ring) =>
      tidy(ring.flatMap((point, at) => fillEdge(point, ring[(at + 1) % ring.length] ?? point))),
    ),
  }));

  function fillEdge(from: Point, to: Point): Point[] {
    const between = corners
      .near(from, to)
      .map((point) => ({ point, ...project(point, from, to) }))
      .filter(
        ({ point, distance, along }) =>
          point !== from && point !== to && distance < reach && along > 0 && along < 1,
      )
      .sort((a, b) => a.along - b.along);
    return [from, ...between.map(({ point }) => point)];
  }
}

/** Corners by square, so that near ones are found without asking all. */
function createGrid() {
  const squares = new Map<string, Point[]>();
  const toKey = (x: number, y: number) => `${x},${y}`;
  const collect = ([left, top]: Point, [right, bottom]: Point): Point[] => {
    const found: Point[] = [];
    for (let x = Math.floor(left - reach); x <= Math.floor(right + reach); x++)
      for (let y = Math.floor(top - reach); y <= Math.floor(bottom + reach); y++)
        found.push(...(squares.get(toKey(x, y)) ?? []));
    return found;
  };
  return {
    /** The corner that stands for this point: the nearest known one within reach, else the point itself. */
    take(point: Point): Point {
      const [nearest] = collect(point, point)
        .map((corner) => ({ corner, distance: Math.hypot(corner[0] - point[0], corner[1] - point[1]) }))
        .filter(({ distance }) => distance < reach)
        .sort((a, b) => a.distance - b.distance);
      if (nearest) return nearest.corner;
      const key = toKey(Math.floor(point[0]), Math.floor(point[1]));
      squares.set(key, [...(squares.get(key) ?? []), point]);
      return point;
    },
    near(from: Point, to: Point): Point[] {
      const [xs, ys] = [
        [from[0], to[0]],
        [from[1], to[1]],
      ];
      return collect([Math.min(...xs), Math.min(...ys)], [Math.max(...xs), Math.max(...ys)]);
    },
  };
}

/** Where on an edge a point lies (0 to 1), and how far from it. */
function project(point: Point, from: Point, to: Point): { along: number; distance: number } {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const along = ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / (dx * dx + dy * dy || 1);
  return { along, distance: Math.hypot(point[0] - from[0] - along * dx, point[1] - from[1] - along * dy) };
}

/** Without a corner twice in a row, and without spikes that go out and back on the same line. */
function tidy(ring: Ring): Ring {
  const kept: Ring = [];
  for (const point of ring) {
    if (point === kept.at(-2)) kept.pop();
    else if (point !== kept.at(-1)) kept.push(point);
  }
  while (kept.length > 2 && (kept[0] === kept.at(-1) || kept[1] === kept.at(-1))) {
    if (kept[0] === kept.at(-1)) kept.pop();
    else kept.splice(0, 1);
  }
  return kept;
}
