import { expect, test } from 'vitest';
import { drawArchipelago, drawMaps } from './draw-map.ts';
import { toRings } from './read-shapes.ts';

const toShape = (unit: string, path: string) => ({ unit, archipelago: null, rings: toRings(path) });

/** Two squares side by side whose common border the second one draws 0.2 beside, and an island. */
const shapes = [toShape('west', 'M0 0H20V20H0z'), toShape('east', 'M20.2 0H40V20H20.2zM50 50h1v1h-1z')];
const mergers = [{ unit: 'both', parts: ['west', 'east'] }];

test('a border that was drawn twice, a little apart, becomes one line', () => {
  const { former } = drawMaps(shapes, mergers);
  expect(former.paths.west).toContain('40');
  expect(former.neighbours).toEqual({ west: ['east'], east: ['west'] });
});

test('a merged unit loses the border between its parts and keeps its island', () => {
  const { today } = drawMaps(shapes, mergers);
  expect(today.paths.both?.match(/M/g)).toHaveLength(2);
  expect(today.neighbours).toEqual({ both: [] });
});

test('a unit of today that was formed from an unknown one stops the drawing', () => {
  expect(() => drawMaps(shapes, [{ unit: 'both', parts: ['west', 'north'] }])).toThrow('no shape of north');
});

test('an islet of whatever size is drawn as a mark', () => {
  expect(drawArchipelago(toRings('M10 10h.1v.1z'))).toBe('M20 16l4 4-4 4-4-4z');
});
