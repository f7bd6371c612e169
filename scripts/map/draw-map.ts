import { feature, mergeArcs, neighbors } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { MultiPolygon, Topology } from 'topojson-specification';
import type { Point, Ring, UnitShape } from './read-shapes.ts';
import { snapRings } from './snap-rings.ts';
import { toMark, writePath } from './write-path.ts';

/** Corners that span less than this area (the drawing's units squared) are left out. */
const leastArea = 2;
/** An island off the coast smaller than this is left out; those of the archipelagos never are. */
const leastIsland = 0.5;

/** A unit of today with the units that it was formed from; itself alone when it did not change. */
export type Merger = { unit: string; parts: readonly string[] };
type DrawnMap = { paths: Record<string, string>; neighbours: Record<string, string[]> };

/** The shapes of both maps as SVG paths, and who borders on whom on land. Borders are simplified once, so that neighbours share them. */
export function drawMaps(shapes: readonly UnitShape[], mergers: readonly Merger[]) {
  const mainland = snapRings(shapes.filter(({ archipelago }) => archipelago === null));
  const objects = Object.fromEntries(
    mainland.map(({ unit, rings }) => [
      unit,
      { type: 'MultiPolygon' as const, coordinates: rings.map((ring) => [close(ring)]) },
    ]),
  );
  const exact = topology(objects) as Topology<Record<string, MultiPolygon>>;
  const reduced = simplify(presimplify(exact), leastArea);
  const former = exact.objects;
  const today = Object.fromEntries(
    mergers.map(({ unit, parts }) => [
      unit,
      mergeArcs(
        exact,
        parts.map((part) => former[part] ?? fail(part)),
      ) as MultiPolygon,
    ]),
  );
  const draw = (map: Record<string, MultiPolygon>): DrawnMap => ({
    paths: mapValues(map, (object) => writePath(listOutlines(object, exact, reduced))),
    neighbours: listNeighbours(map),
  });
  return { former: draw(former), today: draw(today) };
}

/** Each islet of an archipelago as a mark that can be seen, whatever its size. */
export function drawArchipelago(rings: readonly Ring[]): string {
  return writePath(rings.map((ring) => toMark(ring)));
}

/** The outer lines of a unit; an island too small for its simplified line becomes a mark. No unit lies inside another: holes are slivers. */
function listOutlines(object: MultiPolygon, exact: Topology, reduced: Topology): Ring[] {
  const before = toPolygons(object, exact);
  return toPolygons(object, reduced).flatMap((ring, at) => {
    const whole = before[at] ?? ring;
    if (computeArea(whole) < leastIsland) return [];
    return new Set(ring.map(String)).size > 2 ? [ring] : [toMark(whole)];
  });
}

function toPolygons(object: MultiPolygon, from: Topology): Ring[] {
  return feature(from, object).geometry.coordinates.map(([outer = []]) => outer.slice(0, -1) as Ring);
}

function listNeighbours(map: Record<string, MultiPolygon>): Record<string, string[]> {
  const units = Object.keys(map);
  const found = neighbors(Object.values(map));
  return Object.fromEntries(
    units.map((unit, at) => [
      unit,
      units.filter((other, index) => other !== unit && found[at]?.includes(index)),
    ]),
  );
}

function computeArea(ring: Ring): number {
  const cross = ring.map(([x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return x * nextY - nextX * y;
  });
  return Math.abs(cross.reduce((sum, part) => sum + part, 0)) / 2;
}

function close(ring: Ring): Point[] {
  return [...ring, ...ring.slice(0, 1)];
}

function mapValues<From, To>(record: Record<string, From>, turn: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, turn(value)]));
}

function fail(unit: string): never {
  throw new Error(`the drawing has no shape of ${unit}`);
}
