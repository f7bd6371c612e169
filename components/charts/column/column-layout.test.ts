import { expect, test } from 'vitest';
import { toBarSpan, toPercent } from './column-layout.ts';

test('two bars of a slot stand beside each other in its middle', () => {
  const [plan, actual] = [0, 1].map((place) => toBarSpan({ slot: 0, place }, 1, 2));
  expect(plan?.left).toBeCloseTo(0.1352);
  expect((plan?.left ?? 0) + (plan?.width ?? 0)).toBeLessThan(0.5);
  expect(actual?.left).toBeCloseTo(0.5152);
});

test('a slot takes its share of the width', () => {
  expect(toBarSpan({ slot: 3, place: 0 }, 4, 1).left).toBeGreaterThan(0.75);
});

test('shares are written short', () => {
  expect(toPercent(1 / 3)).toBe('33.33%');
});
