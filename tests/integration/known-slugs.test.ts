import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isKnownSlug } from '#lib/queries/known-slugs.ts';
import { currentDatabase, withDatabases, withSqlite } from '#tests/setup/databases.ts';
import { openBundle } from '#tests/setup/open-bundle.ts';

let now = 1_000_000;

beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.mocked(performance.now).mockRestore();
});

withDatabases('known slugs', 'dataset', () => {
  let sha256 = '';

  test('an area is known under its own section, a bundle only once it is kept', async () => {
    now += 20_000;
    expect(await isKnownSlug('provinces', 'vinh-phuc')).toBe(true);
    expect(await isKnownSlug('regions', 'vinh-phuc')).toBe(false);
    expect(await isKnownSlug('method', '')).toBe(true);
    ({ sha256 } = await openBundle());
  });

  test('a new one is unknown within a second of the last look, and known after it', async () => {
    expect(await isKnownSlug('data/releases', sha256)).toBe(false);
    now += 1_001;
    expect(await isKnownSlug('data/releases', sha256)).toBe(true);
  });

  test('one that is gone stays known for 15 seconds', async () => {
    await currentDatabase().database.bundle.deleteMany();
    expect(await isKnownSlug('data/releases', sha256)).toBe(true);
    now += 15_001;
    expect(await isKnownSlug('data/releases', sha256)).toBe(false);
  });
});

withSqlite('known slugs while the database cannot be read', 'dataset', (current) => {
  const fail = () => vi.spyOn(current().database.area, 'findMany').mockRejectedValue(new Error('away'));

  test('the last list stands, failures are logged and asked again at most once a second', async () => {
    now += 20_000;
    expect(await isKnownSlug('provinces', 'vinh-phuc')).toBe(true);
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const areas = fail();
    now += 15_001;
    expect(await isKnownSlug('provinces', 'vinh-phuc')).toBe(true);
    expect(await isKnownSlug('provinces', 'no-such')).toBe(false);
    expect(areas).toHaveBeenCalledTimes(1);
    expect(log).toHaveBeenCalledWith('Could not look for known addresses:', 'away');
    areas.mockRestore();
    now += 1_001;
    expect(await isKnownSlug('provinces', 'no-such')).toBe(false);
  });

  test('a slow one keeps no reader waiting for long', async () => {
    const areas = vi
      .spyOn(current().database.area, 'findMany')
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
