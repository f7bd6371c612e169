import { expect, test } from 'vitest';
import { readParameters } from '#lib/http/read-parameters.ts';
import { CompareQuery, toComparePath } from './compare-address.ts';

const usual = { areas: [], funding: 'total', measure: 'both', scale: 'vnd', boundaries: 'reported' } as const;

test.each([
  [{}, usual, []],
  [{ areas: '' }, usual, []],
  [{ areas: ['a,b', 'c', '', 'a'] }, { ...usual, areas: ['a', 'b', 'c'] }, []],
  [
    { funding: 'local', measure: 'plan', scale: 'index', boundaries: '2025' },
    { ...usual, funding: 'local', measure: 'plan', scale: 'index', boundaries: '2025' },
    [],
  ],
  [{ scale: 'log', areas: 'a', funding: 'private' }, { ...usual, areas: ['a'] }, ['funding', 'scale']],
  [{ utm_source: 'mail' }, usual, []],
])('%o', (query, expected, refused) => {
  const { value, wrong } = readParameters(CompareQuery, query);
  expect(value).toEqual(expected);
  expect(wrong.map(({ parameter }) => parameter)).toEqual(refused);
});

test.each([
  [usual, '/compare'],
  [{ ...usual, areas: ['a', 'b'] }, '/compare?areas=a,b&funding=total'],
  [{ ...usual, areas: ['a', 'b'], funding: null }, '/compare?areas=a,b'],
  [
    { areas: ['a'], funding: 'local', measure: 'plan', scale: 'index', boundaries: '2025' },
    '/compare?areas=a&funding=local&measure=plan&scale=index&boundaries=2025',
  ],
] as const)('%o has the address %s', (query, path) => {
  expect(toComparePath(query)).toBe(path);
});
