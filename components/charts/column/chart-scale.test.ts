import { expect, test } from 'vitest';
import { columnSize, toScale, toY } from './chart-scale.ts';

test.each([
  [177.2, [0, 50, 100, 150, 200]],
  [200, [0, 50, 100, 150, 200]],
  [128.57, [0, 50, 100, 150]],
  [6.8, [0, 2, 4, 6, 8]],
  [0.07, [0, 0.02, 0.04, 0.06, 0.08]],
  [12, [0, 2.5, 5, 7.5, 10, 12.5]],
])('a scale for %d has the ticks %j', (largest, ticks) => {
  expect(toScale(largest)).toEqual({ top: ticks.at(-1), ticks });
});

test('a chart of zeros still has a scale', () => {
  expect(toScale(0)).toEqual({ top: 1, ticks: [0, 1] });
});

test('zero stands on the axis, the top of the scale below the room for labels', () => {
  expect(toY(0, 200)).toBe(columnSize.height - columnSize.bottom);
  expect(toY(200, 200)).toBe(columnSize.top);
});
