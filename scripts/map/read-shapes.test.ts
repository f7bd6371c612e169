import { expect, test } from 'vitest';
import { findMiddle, findUnit, readShapes, toRings } from './read-shapes.ts';

const units = ['ha-noi', 'ho-chi-minh', 'thua-thien-hue', 'da-nang', 'khanh-hoa', 'ba-ria-vung-tau'];

test.each([
  ['hanoi', 'ha-noi'],
  ['hcm', 'ho-chi-minh'],
  ['tthue', 'thua-thien-hue'],
  ['baria', 'ba-ria-vung-tau'],
  ['hoangsa', 'da-nang'],
  ['truongsa', 'khanh-hoa'],
])('the shape %s belongs to %s', (id, unit) => {
  expect(findUnit(id, units)).toBe(unit);
});

test('a shape that no unit goes by stops the drawing', () => {
  expect(() => findUnit('hatay', units)).toThrow('no unit of data/areas.csv goes by "hatay"');
  expect(() => readShapes(units)).toThrow('no unit of data/areas.csv goes by');
});

test('relative and absolute steps give the same corners, and curves end where they end', () => {
  expect(toRings('m 1,2 3,0 0,3 z')).toEqual([
    [
      [1, 2],
      [4, 2],
      [4, 5],
    ],
  ]);
  expect(toRings('M1 2H4V5c0 1 1 1 2 2z')).toEqual([
    [
      [1, 2],
      [4, 2],
      [4, 5],
      [6, 7],
    ],
  ]);
});

test('a line without a surface is left out', () => {
  expect(toRings('M1 2L3 4z')).toEqual([]);
});

test('the middle is that of the box around all lines', () => {
  expect(findMiddle(toRings('M0 0h4v4zM8 0h2v2z'))).toEqual([5, 2]);
});
