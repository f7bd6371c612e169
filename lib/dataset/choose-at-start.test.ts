import { expect, test } from 'vitest';
import { chooseAtStart, type SeenRelease } from './choose-at-start.ts';

const own = (contentHash: string): SeenRelease => ({ contentHash, fromData: true });
const other = (contentHash: string): SeenRelease => ({ contentHash, fromData: false });
const old = (contentHash: string): SeenRelease => ({ contentHash, fromData: null });

// Releases newest first; data/ has the content "a".
test.each([
  ['an empty database is filled', [], 'import'],
  ['nothing changed', [own('a')], 'same'],
  ['nothing changed since it was put back', [own('a'), other('b'), own('a')], 'same'],
  ['another folder brought the same', [other('a')], 'same'],
  ['data/ was edited', [own('b')], 'import'],
  ['data/ was put back to what it was before', [own('b'), own('a')], 'import'],
  ['another folder was imported since', [other('b'), own('a')], 'leave'],
  ['two other folders were imported since', [other('c'), other('b'), own('a')], 'leave'],
  ['data/ was edited after another folder was imported', [other('c'), own('b')], 'import'],
  ['data/ was never imported here', [other('b')], 'leave'],
  ['a release of before this was noted counts as one of data/', [old('b')], 'import'],
  ['another folder since a release of before', [other('b'), old('a')], 'leave'],
] as const)('%s', (_, releases, choice) => {
  expect(chooseAtStart('a', releases)).toBe(choice);
});
