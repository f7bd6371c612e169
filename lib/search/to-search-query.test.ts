import { expect, test } from 'vitest';
import { toSearchQuery } from './to-search-query.ts';

test.each([
  [undefined, ''],
  [null, ''],
  [' nghệ an ', 'nghệ an'],
  [['a', 'b'], 'a'],
  ['x'.repeat(300), 'x'.repeat(200)],
])('%j', (asked, query) => {
  expect(toSearchQuery(asked)).toBe(query);
});
