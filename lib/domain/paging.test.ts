import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePageNumber, toPageOf, toPagePath, toPaging } from './paging.ts';

test.each([
  [0, 1, { page: 1, pages: 1, from: 0, size: 200 }],
  [199, 1, { page: 1, pages: 1, from: 0, size: 200 }],
  [200, 1, { page: 1, pages: 1, from: 0, size: 200 }],
  [201, 1, { page: 1, pages: 2, from: 0, size: 200 }],
  [201, 2, { page: 2, pages: 2, from: 200, size: 200 }],
  [250_000, 1250, { page: 1250, pages: 1250, from: 249_800, size: 200 }],
])('of %i rows page %i', (total, page, paging) => {
  expect(toPaging(total, 200, page)).toEqual(paging);
});

test.each([
  [200, 2],
  [0, 2],
  [201, 3],
  [201, 0],
  [201, -1],
  [201, 1.5],
  [201, Number.NaN],
])('of %i rows there is no page %d', (total, page) => {
  expect(toPaging(total, 200, page)).toBeNull();
});

test('the pages of a list hold each of its rows once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 300 }), (total, size) => {
      const rows = Array.from({ length: total }, (_, row) => row);
      const { pages } = toPaging(total, size, 1) ?? { pages: 0 };
      const shown = Array.from({ length: pages }, (_, index) => toPaging(total, size, index + 1)).flatMap(
        (paging) => (paging ? rows.slice(paging.from, paging.from + paging.size) : []),
      );
      expect(shown).toEqual(rows);
    }),
    { numRuns: 50 },
  );
});

test.each([
  [undefined, 1],
  ['', 1],
  ['1', 1],
  ['12', 12],
  ['0', Number.NaN],
  ['01', Number.NaN],
  ['-1', Number.NaN],
  ['1e3', Number.NaN],
  ['2 ', Number.NaN],
  ['99999999999', Number.NaN],
  [['1', '2'], Number.NaN],
])('?page=%j is %d', (asked, page) => {
  expect(parsePageNumber(asked)).toBe(page);
});

test('the first page has the address of the list itself', () => {
  expect(toPagePath('/changes', 1)).toBe('/changes');
  expect(toPagePath('/changes', 3)).toBe('/changes?page=3');
  expect(toPagePath('/checks?year=2021', 3)).toBe('/checks?year=2021&page=3');
});

test.each([
  [0, 1],
  [19, 1],
  [20, 2],
  [45, 3],
])('row %i of a list of 20 to a page stands on page %i', (index, page) => {
  expect(toPageOf(index, 20)).toBe(page);
});
