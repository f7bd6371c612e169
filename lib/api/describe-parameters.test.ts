import { expect, test } from 'vitest';
import en from '#messages/en.json' with { type: 'json' };
import vi from '#messages/vi.json' with { type: 'json' };
import { describeFilters, describeSettings } from './describe-parameters.ts';

const values = {
  areas: ['nghe-an'],
  regions: ['phia-bac'],
  sources: ['one'],
  today: { areas: [], regions: [] },
  successors: new Map(),
  newestRelease: 1,
};
const release = { number: 1, contentHash: 'abc', importedAt: '2026-11-23T00:00:00.000Z', day: '2026-11-23' };

const filters = describeFilters({ values });
const settings = describeSettings({ release });
const find = (name: string) => [...filters, ...settings].find((parameter) => parameter.name === name);

test('a filter is told once, with every table that takes it', () => {
  expect(filters.filter(({ name }) => name === 'verdict')).toEqual([
    { name: 'verdict', isList: true, values: ['differs', 'consistent', 'unchecked'], tables: ['claims'] },
  ]);
  expect(find('area')).toMatchObject({ values: null, isList: true });
  expect(filters.find(({ name }) => name === 'year')?.tables).toContain('coverage');
});

test('values of a short list are told, ids of areas and sources are not', () => {
  expect(find('region')?.values).toEqual(['phia-bac']);
  expect(find('bom')?.values).toEqual(['1']);
  expect(find('source')?.values).toBe(null);
});

test('what takes one value says so', () => {
  expect(find('boundaries')?.isList).toBe(false);
  expect(find('limit')?.isList).toBe(false);
});

test.each([
  ['vi', vi],
  ['en', en],
])('every parameter has its words in %s', (_, { dataPage }) => {
  const names = [...filters, ...settings].map(({ name }) => name);
  expect(Object.keys(dataPage.parameter)).toEqual(expect.arrayContaining(names));
});
