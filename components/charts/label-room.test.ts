import { expect, test } from 'vitest';
import { toFrame, toLabelTiers, toTierClass, toYearTiers } from './label-room.ts';

const place = (texts: readonly string[], distance: number) =>
  texts.map((text, index) => ({ text, middle: 0.1 + index * distance }));

test('labels that touch on a phone wait for a wider screen, all of them', () => {
  expect(toLabelTiers(place(['142,2', '130,4'], 0.05), 11)).toEqual([800, 800]);
});

test('labels far apart stand everywhere, and one without room nowhere', () => {
  expect(toLabelTiers(place(['142,2', '130,4', '9 months'], 0.3), 11)).toEqual([328, 328, 328]);
  expect(toLabelTiers(place(['142,2', '130,4'], 0.01), 11)).toEqual([null, null]);
});

test('a label does not leave the chart at its right edge', () => {
  expect(toLabelTiers([{ text: 'nine months', middle: 0.99 }], 11)).toEqual([null]);
});

test('a phone names every second of eleven years, a desk each', () => {
  expect(toYearTiers(11)).toEqual([328, 480, 328, 480, 328, 480, 328, 480, 328, 480, 328]);
});

test('many years are named at even distances, and none twice', () => {
  const named = toYearTiers(23).flatMap((tier, index) => (tier === 328 ? [index] : []));
  expect(named).toEqual([0, 4, 8, 12, 16, 20]);
});

test('what fits on phones needs no class', () => {
  expect([toTierClass(328), toTierClass(800)]).toEqual([undefined, 'from-800']);
});

test.each([
  [3, 360],
  [4, 680],
  [7, 680],
  [8, Number.POSITIVE_INFINITY],
])('%d years take at most %d pixels', (count, widest) => {
  expect(toFrame(count).widest).toBe(widest);
});
