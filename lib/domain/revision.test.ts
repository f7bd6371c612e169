import { expect, test } from 'vitest';
import { findRevisions } from './revision.ts';

const amount = (billions: number) => ({
  amountVnd: BigInt(billions) * 1_000_000_000n,
  stepVnd: 1_000_000_000n,
  bound: 'exact' as const,
});
const change = (release: number, before: number, after: number) => ({
  rowId: 'f1',
  release,
  importedAt: `2026-11-2${release}T00:00:00.000Z`,
  before: amount(before),
  after: amount(after),
});

test('the latest correction counts, with the value that it replaced', () => {
  expect(findRevisions([change(3, 7, 8), change(2, 6, 7)]).get('f1')).toEqual({
    ...amount(7),
    release: 3,
    importedAt: '2026-11-23T00:00:00.000Z',
  });
});

test('a change that leaves amount, step and bound alone is no correction', () => {
  expect(findRevisions([change(2, 6, 6)]).size).toBe(0);
});

test.each([{ stepVnd: 1n }, { bound: 'about' as const }])('a change to %o is one', (own) => {
  const changed = { ...change(2, 6, 6), after: { ...amount(6), ...own } };
  expect(findRevisions([changed]).size).toBe(1);
});
