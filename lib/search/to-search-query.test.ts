import { expect, test } from 'vitest';
import { isQueryCut, toSearchQuery } from './to-search-query.ts';

test.each([
  [undefined, '', false],
  [null, '', false],
  [' nghệ an ', 'nghệ an', false],
  [['a', 'b'], 'a', false],
  [` ${'x'.repeat(200)} `, 'x'.repeat(200), false],
  ['x'.repeat(201), 'x'.repeat(200), true],
  ['x'.repeat(300), 'x'.repeat(200), true],
])('%j', (asked, query, isCut) => {
  expect(toSearchQuery(asked)).toBe(query);
  expect(isQueryCut(asked)).toBe(isCut);
});
