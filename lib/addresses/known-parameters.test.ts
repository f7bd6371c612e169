import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listKnownParameters } from './known-parameters.ts';

const prerendered = ['boundaries', 'funding'];

test.each([
  ['ask', ['area', 'year', 'funding']],
  ['checks', ['list', 'verdict', 'region', 'year', 'claim', 'page']],
  ['compare', ['areas', 'funding', 'measure', 'scale', 'boundaries']],
  ['coverage', ['funding']],
  ['map', ['year', 'measure', 'funding', 'boundaries', 'layer']],
  ['search', ['q']],
  ['sources', ['q', 'page']],
  ['changes', ['page']],
  ['changes/3', ['page']],
  ['provinces/nghe-an/figures', ['page']],
  ['sources/moit-2023/figures', ['page']],
  ['', prerendered],
  ['provinces', prerendered],
  ['provinces/nghe-an', prerendered],
  ['sources/moit-2023', prerendered],
  ['years/2021', prerendered],
])('/%s reads %j', (path, names) => {
  expect(listKnownParameters(path)).toEqual(names);
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
  expect(listKnownParameters(path)).not.toEqual(prerendered);
});
