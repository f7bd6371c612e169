import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { getProcessState } from '#lib/server/process-state.ts';
import { currentDatabase, withDatabases, withSqlite } from '#tests/setup/databases.ts';
import { openBundle } from '#tests/setup/open-bundle.ts';

let now = 1_000_000;
let isKnownSlug: typeof import('#lib/queries/known-slugs.ts').isKnownSlug;

// Of its own: test files share what they import, and what another one asked for would be remembered here.
beforeAll(async () => {
  vi.resetModules();
  ({ isKnownSlug } = await import('#lib/queries/known-slugs.ts'));
});
beforeEach(() => {
  // A failure is logged once until the database is back; a test before this one may have left it away.
  getProcessState().wasDatabaseAway = false;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.mocked(performance.now).mockRestore();
});

withDatabases('known slugs', 'dataset', () => {
  let sha256 = '';

  test('an area is known under its own section, a year and a release by their numbers, a bundle only once it is kept', async () => {
    now += 20_000;
    expect(await isKnownSlug('provinces', 'vinh-phuc')).toBe(true);
    expect(await isKnownSlug('provinces', 'phia-bac')).toBe(false);
    expect(await isKnownSlug('provinces', 'atlantis')).toBe(false);
    expect(await isKnownSlug('regions', 'vinh-phuc')).toBe(false);
    expect(await isKnownSlug('regions', 'phia-bac')).toBe(true);
    expect(await isKnownSlug('regions', 'ca-nuoc')).toBe(true);
    expect(await isKnownSlug('sources', 'daibieunhandan-2022-hoi-nghi-phia-bac-xvi')).toBe(true);
    expect(await isKnownSlug('sources', 'no-such-source')).toBe(false);
    expect(await isKnownSlug('not-found-page', 'anything')).toBe(true);
    expect(await isKnownSlug('years', '2021')).toBe(true);
    expect(await isKnownSlug('years', '02021')).toBe(false);
    expect(await isKnownSlug('years', '1899')).toBe(false);
    expect(await isKnownSlug('changes', '1')).toBe(true);
    expect(await isKnownSlug('changes', '2')).toBe(false);
    expect(await isKnownSlug('method', '')).toBe(true);
    expect(await isKnownSlug('data/releases', '0'.repeat(64))).toBe(false);
  });

  test('a new one is unknown within a second of the last look, and known after it', async () => {
    const bundles = vi.spyOn(currentDatabase().database.bundle, 'count').mockResolvedValue(0);
    ({ sha256 } = await openBundle());
    expect(await isKnownSlug('data/releases', sha256)).toBe(false);
    bundles.mockRestore();
    expect(await isKnownSlug('data/releases', sha256)).toBe(false);
    now += 1_001;
    expect(await isKnownSlug('data/releases', sha256)).toBe(true);
  });

  test('asks for the one slug, and for one that it remembers not at all', async () => {
    const areas = vi.spyOn(currentDatabase().database.area, 'findFirst');
    const lists = vi.spyOn(currentDatabase().database.area, 'findMany');
    for (const slug of ['nghe-an', 'nghe-an', 'ha-tinh', 'nghe-an']) await isKnownSlug('provinces', slug);
    expect([areas.mock.calls.length, lists.mock.calls.length]).toEqual([2, 0]);
    areas.mockRestore();
    lists.mockRestore();
  });

  test('one that is gone stays known for 15 seconds', async () => {
    await currentDatabase().database.bundle.deleteMany();
    expect(await isKnownSlug('data/releases', sha256)).toBe(true);
    now += 15_001;
    expect(await isKnownSlug('data/releases', sha256)).toBe(false);
  });
});

withSqlite('known slugs while the database cannot be read', 'dataset', (current) => {
  const fail = () => vi.spyOn(current().database.area, 'findFirst').mockRejectedValue(new Error('away'));

  test('the last answers stand, failures are logged and asked again at most once a second', async () => {
    now += 20_000;
    expect(await isKnownSlug('provinces', 'vinh-phuc')).toBe(true);
    expect(await isKnownSlug('provinces', 'no-such')).toBe(false);
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const areas = fail();
    now += 15_001;
    expect(await isKnownSlug('provinces', 'vinh-phuc')).toBe(true);
    expect(await isKnownSlug('provinces', 'no-such')).toBe(false);
    expect(areas).toHaveBeenCalledTimes(1);
    expect(log).toHaveBeenCalledWith('The database cannot be read:', new Error('away'));
    areas.mockRestore();
    now += 1_001;
    expect(await isKnownSlug('provinces', 'no-such')).toBe(false);
  });

  test('one that was never asked for may have a page in the cache, until the database tells', async () => {
    now += 20_000;
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const areas = fail();
    expect(await isKnownSlug('provinces', 'never-asked')).toBe(true);
    areas.mockRestore();
    now += 1_001;
    // Nobody waits for a database that was away a second ago; the first to ask finds out for all.
    expect(await isKnownSlug('provinces', 'vinh-phuc')).toBe(true);
    await vi.waitFor(async () => {
      now += 1_001;
      expect(await isKnownSlug('provinces', 'never-asked')).toBe(false);
    });
  });

  test('a slow one keeps no reader waiting for long', async () => {
    const areas = vi
      .spyOn(current().database.area, 'findFirst')
      .mockReturnValue(new Promise(() => {}) as never);
    now += 15_001;
    expect(await isKnownSlug('provinces', 'vinh-phuc')).toBe(true);
    areas.mockRestore();
  });
});

withSqlite('known slugs of a process that started without its database', 'empty', () => {
  test('every address may have a page in the cache', async () => {
    vi.resetModules();
    const fresh = await import('#lib/queries/known-slugs.ts');
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await fresh.isKnownSlug('provinces', 'vinh-phuc')).toBe(true);
    expect(await fresh.isKnownSlug('provinces', 'no-such')).toBe(true);
  });
});
