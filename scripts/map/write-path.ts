import type { Point, Ring } from './read-shapes.ts';

/** Steps of the written coordinates for one of the drawing: whole numbers, less than half a pixel on a wide page. */
export const scale = 2;
/** Half the width of the smallest and of the largest mark, in the drawing's units. */
const leastMark = 1.9;
const largestMark = 3;

/** Closed lines as one SVG path in whole numbers, each point relative to the last. */
export function writePath(rings: readonly Ring[]): string {
  return rings.map(writeRing).join('');
}

function writeRing(ring: Ring): string {
  const points = ring.map(([x, y]): Point => [Math.round(x * scale), Math.round(y * scale)]);
  const moved = points.filter(
    ([x, y], at) => at === 0 || x !== points[at - 1]?.[0] || y !== points[at - 1]?.[1],
  );
  const steps = moved.slice(1).map(([x, y], at) => [x - (moved[at]?.[0] ?? 0), y - (moved[at]?.[1] ?? 0)]);
  return `M${join(moved[0] ?? [])}l${join(steps.flat())}z`;
}

/** A minus sign parts two numbers as well as a space does. */
function join(numbers: readonly number[]): string {
  return numbers.map((number, at) => (at > 0 && number >= 0 ? ` ${number}` : String(number))).join('');
}

/** A diamond around a line's middle, about as wide and high as the line, but never too small to be seen. */
export function toMark(ring: Ring): Ring {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const toHalf = (length: number) => Math.min(largestMark, Math.max(leastMark, length / 2));
  const [width, height] = [toHalf(right - left), toHalf(bottom - top)];
  return [
    [x, y - height],
    [x + width, y],
    [x, y + height],
    [x - width, y],
  ];
}
