import { expect, test } from 'vitest';
import { toOuterPercent } from './outer-percent.ts';

test('rounds the ends of an interval outwards, so that the truth stays inside', () => {
  expect(toOuterPercent('floor', 91.6345)).toBe(91.63);
  expect(toOuterPercent('ceil', 91.7693)).toBe(91.77);
  expect(toOuterPercent('ceil', 91.7)).toBe(91.7);
  expect(toOuterPercent('ceil', null)).toBeNull();
});
