import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toKnownParameters } from './known-parameters.ts';

/** Every parameter of every page, and some of none. */
const everything = new URLSearchParams(
  'area=a&areas=a&boundaries=2025&claim=c&funding=local&layer=l&list=totals&measure=plan&page=2&q=q&region=r&scale=index&verdict=v&year=2021&new=1&__proto__=2',
);
const read = (path: string) => [...toKnownParameters(path, everything).keys()];

test.each([
  ['ask', ['area', 'funding', 'year']],
  ['checks', ['claim', 'list', 'page', 'region', 'verdict', 'year']],
  ['compare', ['areas', 'boundaries', 'funding', 'measure', 'scale']],
  ['coverage', ['funding']],
  ['map', ['boundaries', 'funding', 'layer', 'measure', 'year']],
  ['search', ['q']],
  ['sources', ['page', 'q']],
  ['changes', ['page']],
  ['changes/3', ['page']],
  ['provinces/nghe-an/figures', ['page']],
  ['sources/moit-2023/figures', ['page']],
  ['provinces', ['boundaries']],
  ['years', ['boundaries']],
  ['years/2021', ['boundaries', 'funding']],
  ['provinces/nghe-an', ['funding']],
  ['regions/phia-bac', ['funding']],
  ['', []],
  ['regions', []],
  ['sources/moit-2023', []],
  ['data/releases/abc', []],
  ['nope', []],
])('/%s reads %j', (path, names) => {
  expect(read(path)).toEqual(names);
});

test('of a page that is drawn for its question all values count, of a prerendered one the first', () => {
  const asked = new URLSearchParams('funding=local&funding=total&areas=b&areas=a');
  expect(String(toKnownParameters('compare', asked))).toBe('areas=b&areas=a&funding=local&funding=total');
  expect(String(toKnownParameters('provinces/nghe-an', asked))).toBe('funding=local');
});

/** Pages that read their query string, with a value for each part of the address. */
const readers = globSync('app/*/**/page.tsx')
  .filter((file) => /\bsearchParams\b|figure-list-route/.test(readFileSync(file, 'utf8')))
  .map((file) => file.replace(/^app\/[^/]+\/(.*?)\/?page\.tsx$/, '$1').replace(/\[\w+\]/g, 'x'));

test('there are pages that read their query string', () => {
  expect(readers).toContain('compare');
  expect(readers).toContain('provinces/x/figures');
});

test.each(readers)('/%s, which reads its query string, has its parameters listed', (path) => {
  expect(read(path)).not.toEqual([]);
});
