import { expect, test } from 'vitest';
import { toFrame, toLabelTiers, toTierClass, toYearTiers } from './label-room.ts';

const place = (texts: readonly string[], distance: number) =>
  texts.map((text, index) => ({ text, middle: 0.1 + index * distance }));

test('labels that touch on a phone wait for a wider screen, all of them', () => {
  expect(toLabelTiers(place(['142,2', '130,4'], 0.05), 22)).toEqual([800, 800]);
});

test('labels far apart stand everywhere, and one without room nowhere', () => {
  expect(toLabelTiers(place(['142,2', '130,4', '9 months'], 0.3), 22)).toEqual([328, 328, 328]);
  expect(toLabelTiers(place(['142,2', '130,4'], 0.01), 22)).toEqual([null, null]);
});

test('a label does not leave the chart at its right edge', () => {
  expect(toLabelTiers([{ text: 'nine months', middle: 0.99 }], 22)).toEqual([null]);
});

test('a phone names every second of eleven years, a desk each', () => {
  expect(toYearTiers(11, 22)).toEqual([328, 480, 328, 480, 328, 480, 328, 480, 328, 480, 328]);
});

test('many years are named at even distances, and none twice', () => {
  const named = toYearTiers(23, 46).flatMap((tier, index) => (tier === 328 ? [index] : []));
  expect(named).toEqual([0, 4, 8, 12, 16, 20]);
});

test('what fits on phones needs no class', () => {
  expect([toTierClass(328), toTierClass(800)]).toEqual([undefined, 'from-800']);
});

test('a label that can stand upright leaves its neighbour room', () => {
  const [plan, part] = place(['174,3', '9 tháng'], 0.03);
  const tiers = toLabelTiers(
    [plan, part].flatMap((label) => label ?? []),
    22,
  );
  const beside = toLabelTiers(
    [...(plan ? [plan] : []), { text: '9 tháng', middle: 0.13, canStand: true }],
    22,
  );
  expect(tiers).toEqual([null, null]);
  expect(beside).toEqual([1080, null]);
});

test.each([
  [6, 360],
  [7, 680],
  [14, 680],
  [15, Number.POSITIVE_INFINITY],
])('a chart with room for %d bars takes at most %d pixels', (bars, widest) => {
  expect(toFrame(bars).widest).toBe(widest);
});
