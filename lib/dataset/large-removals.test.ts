import { expect, test } from 'vitest';
import { findLargeRemovals, LargeRemovalError, type Removal } from './large-removals.ts';

test.each([
  ['half of the figures', { table: 'figures', rows: 678, removed: 338 }, true],
  ['one above a fifth', { table: 'figures', rows: 50, removed: 11 }, true],
  ['a fifth', { table: 'figures', rows: 50, removed: 10 }, false],
  ['nine of nine rows', { table: 'notes', rows: 9, removed: 9 }, false],
  ['ten of ten rows', { table: 'notes', rows: 10, removed: 10 }, true],
  ['no row of an empty table', { table: 'notes', rows: 0, removed: 0 }, false],
] as const)('%s is a large removal: %s', (_, removal, isLarge) => {
  expect(findLargeRemovals([removal])).toEqual(isLarge ? [removal] : []);
});

test('names the file and both numbers', () => {
  const removals: Removal[] = [{ table: 'areaChanges', rows: 52, removed: 26 }];
  expect(new LargeRemovalError(removals).message).toBe(
    'area-changes.csv: 26 of the 52 rows of the database would be removed',
  );
});
