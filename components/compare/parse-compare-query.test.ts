import { expect, test } from 'vitest';
import { parseCompareQuery, toComparePath } from './parse-compare-query.ts';

const known = { areas: ['a', 'b', 'c', 'd', 'e', 'f', 'g'], today: ['a', 'b'] };
const usual = { areas: [], funding: 'total', measure: 'both', scale: 'vnd', boundaries: 'reported' } as const;
const none = { wrong: [], unknown: [], offMap: [], tooMany: [] };

test.each([
  [{}, usual, none],
  [{ areas: '' }, usual, none],
  [{ areas: 'b,a' }, { ...usual, areas: ['b', 'a'] }, none],
  [{ areas: ['a,b', 'c', '', 'a'] }, { ...usual, areas: ['a', 'b', 'c'] }, none],
  [{ areas: 'a,atlantis' }, { ...usual, areas: ['a'] }, { ...none, unknown: ['atlantis'] }],
  [
    { areas: 'a,b,c,d,e,f,g' },
    { ...usual, areas: ['a', 'b', 'c', 'd', 'e', 'f'] },
    { ...none, tooMany: ['g'] },
  ],
  [
    { funding: 'local', measure: 'plan', scale: 'index', boundaries: '2025' },
    { ...usual, funding: 'local', measure: 'plan', scale: 'index', boundaries: '2025' },
    none,
  ],
  [{ funding: 'private', scale: 'log' }, usual, { ...none, wrong: ['funding', 'scale'] }],
  [
    { areas: 'a,c,x', boundaries: '2025' },
    { ...usual, areas: ['a'], boundaries: '2025' },
    { ...none, unknown: ['x'], offMap: ['c'] },
  ],
  [{ utm_source: 'mail' }, usual, none],
])('%o', (query, expected, problems) => {
  expect(parseCompareQuery(query, known)).toEqual({ query: expected, problems });
});

test.each([
  [usual, '/compare'],
  [{ ...usual, areas: ['a', 'b'] }, '/compare?areas=a,b'],
  [
    { areas: ['a'], funding: 'local', measure: 'plan', scale: 'index', boundaries: '2025' },
    '/compare?areas=a&funding=local&measure=plan&scale=index&boundaries=2025',
  ],
] as const)('%o has the address %s', (query, path) => {
  expect(toComparePath(query)).toBe(path);
});
