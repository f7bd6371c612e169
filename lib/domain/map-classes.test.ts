import { describe, expect, test } from 'vitest';
import { completionClasses, countClasses, toCountRange, toStepClasses, trimClasses } from './map-classes.ts';

const billions = (...amounts: number[]) => amounts.map((amount) => BigInt(Math.round(amount * 1e9)));
const ends = (amounts: bigint[]) =>
  toStepClasses(amounts).map(({ from, to }) => [Number(from) / 1e9, Number(to) / 1e9]);

describe('classes of money', () => {
  test('go from 1, 2 or 5 times a power of ten to the next', () => {
    expect(ends(billions(1.2, 3, 7, 15))).toEqual([
      [1, 2],
      [2, 5],
      [5, 10],
      [10, 20],
    ]);
  });

  test('an amount on an end belongs to the class that starts there', () => {
    expect(ends(billions(1, 2))).toEqual([
      [1, 2],
      [2, 5],
    ]);
  });

  test('are five at most: the ones with the fewest units are joined with their smaller neighbour', () => {
    expect(ends(billions(0.3, 1, 1, 3, 3, 3, 6, 6, 6, 11, 11, 11, 11, 25))).toEqual([
      [0.2, 2],
      [2, 5],
      [5, 10],
      [10, 20],
      [20, 50],
    ]);
  });

  test('those without an amount are left out', () => {
    expect(ends(billions(1, 40))).toEqual([
      [1, 2],
      [20, 50],
    ]);
  });

  test('a printed zero is an amount', () => {
    expect(ends(billions(0, 3))).toEqual([
      [0, 1],
      [2, 5],
    ]);
    expect(ends(billions(0))).toEqual([[0, 1]]);
  });

  test('one amount makes one class, no amount none', () => {
    expect(ends(billions(4, 4))).toEqual([[2, 5]]);
    expect(ends([])).toEqual([]);
  });

  test('get darker by as much as there are colours', () => {
    expect(toStepClasses(billions(1)).map(({ level }) => level)).toEqual([3]);
    expect(toStepClasses(billions(1, 2, 5)).map(({ level }) => level)).toEqual([1, 3, 5]);
    expect(toStepClasses(billions(1, 2, 5, 10, 20)).map(({ level }) => level)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('classes of completion and of counts', () => {
  test('stay the same, so that years can be compared', () => {
    expect(completionClasses.map(({ from, to }) => [from, to])).toEqual([
      [null, 80],
      [80, 90],
      [90, 100],
      [100, null],
    ]);
    expect(countClasses.map(({ from, to }) => [from, to])).toEqual([
      [1, 2],
      [2, 6],
      [6, 11],
      [11, 21],
      [21, null],
    ]);
  });

  test('lose those without a unit at either end, and keep their colours', () => {
    expect(trimClasses(completionClasses, [85, 92])).toEqual([
      { from: 80, to: 90, level: 2 },
      { from: 90, to: 100, level: 4 },
    ]);
    expect(trimClasses(completionClasses, [70, 100]).map(({ from }) => from)).toEqual([null, 80, 90, 100]);
    expect(trimClasses(countClasses, [])).toEqual([]);
  });
});

test('a class of counts is told by its first and last number', () => {
  expect(countClasses.map(toCountRange)).toEqual([
    { first: 1, last: 1 },
    { first: 2, last: 5 },
    { first: 6, last: 10 },
    { first: 11, last: 20 },
    { first: 21, last: null },
  ]);
});
