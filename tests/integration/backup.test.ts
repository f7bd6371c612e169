import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { createDatabase } from '#lib/database/create-database.ts';
import { type DatabaseAddress, parseDatabaseUrl } from '#lib/database/database-url.ts';
import { type Database, openDatabase, Prisma } from '#lib/database/open-database.ts';
import { importDataset } from '#lib/dataset/import-dataset.ts';
import { readValidDataset } from '#lib/dataset/read-dataset.ts';
import { currentDatabase, withDatabases } from '#tests/setup/databases.ts';
import { copyNorthern, northern, replace } from '#tests/setup/dataset-folder.ts';
import { openBundle } from '#tests/setup/open-bundle.ts';
import { runProgram } from '#tests/setup/run-program.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-backup-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

withDatabases('a backup', 'migrated', (current) => {
  test('brings every table back, history and bundles included', async () => {
    const { database, address } = current();
    const backup = join(folder, `${address.provider}.backup`);
    await importFolder(northern);
    await importFolder(copyNorthern({ 'figures.csv': replace(',142200000000,', ',142300000000,') }));
    const before = await readTables(database);
    expect(before.get('DataRelease')).toHaveLength(2);
    expect(before.get('Bundle')).toHaveLength(2);
    expect(before.get('RowChange')).not.toHaveLength(0);

    const { code, errors } = await runProgram(['scripts/db-backup.ts', backup], address);
    expect([code, errors]).toEqual([0, '']);
    await importFolder(copyNorthern({ 'figures.csv': replace(',142200000000,', ',142400000000,') }));
    expect(await readTables(database)).not.toEqual(before);

    const restored = openDatabase(await restore(backup, address));
    onTestFinished(() => restored.$disconnect());
    expect(await readTables(restored)).toEqual(before);
    // The next import goes on where the backup ends.
    const next = await importDataset(restored, await readValidDataset(northern));
    expect(next.release).toBe(3);
  });

  test('is never written over another, and leaves nothing behind when it fails', async () => {
    const { address } = current();
    const backup = join(folder, `${address.provider}.backup`);
    const again = await runProgram(['scripts/db-backup.ts', backup], address);
    const place =
      address.provider === 'sqlite' ? `file:${join(folder, 'none.db')}` : `${address.url}_of_nobody`;
    const failed = join(folder, 'failed.backup');
    const missing = await runProgram(['scripts/db-backup.ts', failed], parseDatabaseUrl(place));
    expect([again.code, missing.code]).toEqual([1, 1]);
    expect(again.errors).toBe(`${backup} exists already: a backup is never overwritten.\n`);
    expect(missing.errors).toMatch(/No backup was written: .*\n$/);
    for (const left of [failed, `${failed}.unfinished`, join(folder, 'none.db')])
      expect(existsSync(left)).toBe(false);
  });
});

async function importFolder(from: string): Promise<void> {
  await importDataset(currentDatabase().database, await readValidDataset(from));
  await openBundle();
}

/** As docs/operations.md says: a SQLite file is moved into place, an archive is restored into an empty database. */
async function restore(backup: string, address: DatabaseAddress): Promise<DatabaseAddress> {
  if (address.provider === 'sqlite') {
    const place = join(folder, 'restored.db');
    copyFileSync(backup, place);
    return parseDatabaseUrl(`file:${place}`);
  }
  const name = new URL(address.url).pathname.slice(1);
  const created = await createDatabase(address.url, `${name}_restored`);
  onTestFinished(created.remove);
  execFileSync('pg_restore', [`--dbname=${created.address.url}`, backup]);
  return created.address;
}

/** The rows of each table, in one order. */
async function readTables(database: Database): Promise<Map<string, string[]>> {
  const tables = new Map<string, string[]>();
  for (const name of [...Object.values(Prisma.ModelName), '_prisma_migrations']) {
    const rows = await database.$queryRawUnsafe<object[]>(`SELECT * FROM "${name}"`);
    tables.set(name, rows.map(toText).toSorted());
  }
  return tables;
}

function toText(row: object): string {
  return JSON.stringify(row, (_, value) => {
    if (typeof value === 'bigint') return String(value);
    return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
  });
}
