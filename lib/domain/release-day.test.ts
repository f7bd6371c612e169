import { expect, test } from 'vitest';
import { toReleaseDay } from './release-day.ts';

test.each([
  ['2026-11-26T20:00:00Z', '2026-11-27'],
  ['2026-11-26T17:00:00Z', '2026-11-27'],
  ['2026-11-26T16:59:59.999Z', '2026-11-26'],
  ['2026-11-26T03:00:00Z', '2026-11-26'],
  ['2026-12-31T17:00:00Z', '2027-01-01'],
])('an import at %s is of %s in Vietnam', (importedAt, day) => {
  expect(toReleaseDay({ importedAt: new Date(importedAt), noteDate: null })).toBe(day);
});

test('a note says the day itself', () => {
  const release = { importedAt: new Date('2026-12-24T20:00:00Z'), noteDate: '2026-11-26' };
  expect(toReleaseDay(release)).toBe('2026-11-26');
});
