import { copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from '#lib/database/open-database.ts';
import { importDataset } from '#lib/dataset/import-dataset.ts';
import { readValidDataset } from '#lib/dataset/read-dataset.ts';
import { withSqlite } from '#tests/setup/databases.ts';
import { copyNorthern, northern, replace } from '#tests/setup/dataset-folder.ts';

vi.unmock('#lib/queries/database.ts');
// Test files share what they import: the queries that open this database are only for this file.
beforeAll(() => vi.resetModules());
afterAll(() => vi.resetModules());

const warn = vi.spyOn(console, 'warn');
beforeEach(() => warn.mockReset().mockImplementation(() => {}));

withSqlite('a database file that is replaced while the site runs', 'migrated', (current) => {
  const path = () => fileURLToPath(current().address.url);
  const backup = () => `${path()}.backup`;
  const ask = async () => {
    vi.stubEnv('DATABASE_URL', current().address.url);
    const { getReadiness } = await import('#lib/queries/health.ts');
    const readiness = await getReadiness();
    return readiness.ready ? readiness.release.number : readiness.reason;
  };

  test('a backup that takes its place is read, without the log of the file before', async () => {
    const { database } = current();
    await importDataset(database, await readValidDataset(northern));
    await database.$executeRawUnsafe(`VACUUM INTO '${backup()}'`);
    expect(await ask()).toBe(1);
    const changed = copyNorthern({ 'figures.csv': replace(',142200000000,', ',142300000000,') });
    await importDataset(database, await readValidDataset(changed));
    expect(await ask()).toBe(2);
    expect(statSync(`${path()}-wal`).size).toBeGreaterThan(0);
    copyFileSync(backup(), `${path()}.new`);
    renameSync(`${path()}.new`, path());
    expect(await ask()).toBe(1);
    expect(warn).toHaveBeenCalledOnce();
    expect(existsSync(`${path()}-wal-of-the-replaced-file`)).toBe(true);
    const reader = openDatabase(current().address);
    expect(await reader.figure.count({ where: { amountVnd: 142_300_000_000n } })).toBe(0);
    await reader.$disconnect();
  });

  test('a deleted one is told and not made anew, and read again when it is back', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    rmSync(path());
    expect(await ask()).toBe('The database cannot be read: unreachable or not migrated.');
    expect(existsSync(path())).toBe(false);
    renameSync(backup(), path());
    expect(await ask()).toBe(1);
  });
});
