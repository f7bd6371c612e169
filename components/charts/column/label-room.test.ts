import { expect, test } from 'vitest';
import { toBarSpan } from './column-layout.ts';
import {
  pictureWidth,
  toFrame,
  toLabelRooms,
  toPictureWidth,
  toTierClass,
  toYearTiers,
} from './label-room.ts';

const toFlat = (...input: Parameters<typeof toLabelRooms>) => toLabelRooms(...input).map(({ flat }) => flat);
const place = (texts: readonly string[], distance: number) =>
  texts.map((text, index) => ({ text, middle: 0.1 + index * distance, rank: index }));

test('labels that touch on a phone wait for a wider screen, all of them', () => {
  expect(toFlat(place(['142,2', '130,4'], 0.05), 22)).toEqual([800, 800]);
});

test('labels far apart stand everywhere, and one without room nowhere', () => {
  expect(toFlat(place(['142,2', '130,4', '9 months'], 0.3), 22)).toEqual([328, 328, 328]);
  expect(toFlat(place(['142,2', '130,4'], 0.01), 22)).toEqual([null, null]);
});

test('a label does not leave the chart at its right edge', () => {
  expect(toFlat([{ text: 'nine months', middle: 0.99, rank: 0 }], 22)).toEqual([null]);
});

test('a phone names every second of eleven years, a desk each', () => {
  expect(toYearTiers(11, 22)).toEqual([328, 480, 328, 480, 328, 480, 328, 480, 328, 480, 328]);
});

test('labels without room to lie flat stand upright, from a width on at which they don’t meet', () => {
  const near = toLabelRooms(place(['142,2', '130,4'], 0.035), 22);
  expect(near.map(({ upright }) => upright)).toEqual([328, 328]);
  expect(toLabelRooms(place(['142,2', '130,4'], 0.012), 22).map(({ upright }) => upright)).toEqual([
    328, 800,
  ]);
});

test('of labels that all meet on a phone as many stand there as have room, those of the lowest rank first', () => {
  const labels = place(
    Array.from({ length: 48 }, () => '≈4,5'),
    0.018,
  ).map((label, index) => ({ ...label, rank: -index }));
  const rooms = toLabelRooms(labels, 48);
  const seen = rooms.flatMap(({ upright }, index) => (upright === 328 ? [index] : []));
  expect(seen.slice(-3)).toEqual([43, 45, 47]);
  expect(seen.length).toBe(24);
});

test('what stands on a narrow figure stands on every wider one, and lies flat only where it stands', () => {
  const labels = place(['9 tháng: 73,7', '≈4', '142,2', '0', '130,4', '>123,3'], 0.03);
  for (const { flat, upright } of toLabelRooms(labels, 22))
    expect(flat === null || (upright !== null && upright <= flat)).toBe(true);
});

test('a picture has room for every label upright, however many bars there are', () => {
  for (const bars of [1, 7, 22, 48, 72, 150]) {
    const width = toPictureWidth(bars);
    const middles = Array.from(
      { length: bars },
      (_, place) => toBarSpan({ slot: 0, place }, 1, bars).left * width,
    );
    const distances = middles.slice(1).map((middle, index) => middle - (middles[index] ?? 0));
    expect(Math.min(9, ...distances)).toBe(9);
  }
  expect(toPictureWidth(22)).toBeLessThan(pictureWidth);
});

test('many years are named at even distances, and none twice', () => {
  const named = toYearTiers(23, 46).flatMap((tier, index) => (tier === 328 ? [index] : []));
  expect(named).toEqual([0, 4, 8, 12, 16, 20]);
});

test('what fits on phones needs no class', () => {
  expect([toTierClass(328), toTierClass(800)]).toEqual([undefined, 'from-800']);
});

test('a flat label takes no room from one beside it, even where that is not seen', () => {
  expect(toLabelRooms(place(['174,3', '9 tháng'], 0.03), 22)).toEqual([
    { flat: 800, upright: 328 },
    { flat: null, upright: 480 },
  ]);
  expect(toFlat(place(['174,3', '9 tháng'], 0.005), 22)).toEqual([null, null]);
});

test.each([
  [2, 220],
  [3, 360],
  [6, 360],
  [7, 680],
  [14, 680],
  [15, Number.POSITIVE_INFINITY],
])('a chart with room for %d bars takes at most %d pixels', (bars, widest) => {
  expect(toFrame(bars).widest).toBe(widest);
});
