import { expect, test } from 'vitest';
import { chooseReader, type Said } from './choose-reader.ts';

type Release = { number: number; contentHash: string; importedAt: string };
const release = (number: number, contentHash = `of ${number}`): Release => ({
  number,
  contentHash,
  importedAt: '2026-11-27T00:00:00.000Z',
});
const has = (value: Release | null): Said<Release> => ({ status: 'fulfilled', value });
const away: Said<Release> = { status: 'rejected', reason: new Error('away') };

test.each([
  ['both have the newest', has(release(5)), has(release(5)), release(5), 'standby'],
  ['nothing was seen yet', has(release(5)), has(release(5)), null, 'standby'],
  ['the standby is behind', has(release(6)), has(release(5)), release(5), 'primary'],
  ['the standby is behind what was seen', has(release(6)), has(release(5)), release(6), 'primary'],
  ['the standby came first', has(release(5)), has(release(6)), release(5), 'primary'],
  ['another release has the number', has(release(5, 'restored')), has(release(5)), release(5), 'primary'],
  ['the standby is away', has(release(5)), away, release(5), 'primary'],
  ['the standby has no data yet', has(release(5)), has(null), release(5), 'primary'],
  ['a new database', has(null), has(null), null, 'primary'],
  ['the primary is away', away, has(release(5)), release(5), 'standby'],
  ['the primary is away at the start', away, has(release(5)), null, 'standby'],
  ['the primary is away, the standby newer', away, has(release(6)), release(5), 'standby'],
  ['the primary is away, the standby behind', away, has(release(4)), release(5), null],
  ['the primary is away, the standby empty', away, has(null), release(5), null],
  ['both are away', away, away, release(5), null],
] as const)('%s', (_, primary, standby, seen, expected) => {
  expect(chooseReader(primary, standby, seen)).toBe(expected);
});
