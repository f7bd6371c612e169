import { expect, test } from 'vitest';
import { chooseCompared } from './choose-compared.ts';

const known = { areas: ['a', 'b', 'c', 'd', 'e', 'f', 'g'], today: ['a', 'b'] };
const none = { areas: [], unknown: [], offMap: [], tooMany: [] };

test.each([
  ['nothing', [], 'reported', none],
  ['areas, in the order asked for', ['b', 'a'], 'reported', { ...none, areas: ['b', 'a'] }],
  ['an unknown id', ['a', 'atlantis'], 'reported', { ...none, areas: ['a'], unknown: ['atlantis'] }],
  ['a seventh', known.areas, 'reported', { ...none, areas: ['a', 'b', 'c', 'd', 'e', 'f'], tooMany: ['g'] }],
  ['a former unit on today’s map', ['a', 'c'], '2025', { ...none, areas: ['a'], offMap: ['c'] }],
  ['an unknown id on today’s map', ['x'], '2025', { ...none, unknown: ['x'] }],
] as const)('%s', (_, asked, boundaries, chosen) => {
  expect(chooseCompared(asked, known, boundaries)).toEqual(chosen);
});
