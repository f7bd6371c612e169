import { expect, test } from 'vitest';
import { compareRanks, pickBest } from './case-rank.ts';

test.each([
  [[1, 2], [1, 2], 0],
  [[1, 2], [0, 9], -1],
  [[1, 2], [1, 3], 1],
  [[1, -2], [1, 0], 1],
  [[0.25], [0.125], -1],
])('%j beside %j', (a, b, sign) => {
  expect(Math.sign(compareRanks(a, b))).toBe(sign);
});

test('of equals the first is picked, and of none nothing', () => {
  const rank = ({ year }: { id: string; year: number }) => [year];
  const [a, b, c] = [
    { id: 'a', year: 2019 },
    { id: 'b', year: 2021 },
    { id: 'c', year: 2021 },
  ];
  expect(pickBest([a, b, c], rank)).toBe(b);
  expect(pickBest([c, a, b], rank)).toBe(c);
  expect(pickBest([], rank)).toBeNull();
});
