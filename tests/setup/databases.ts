import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { createEmptyDatabase } from '#lib/database/create-database.ts';
import type { DatabaseAddress } from '#lib/database/database-url.ts';
import { parseDatabaseUrl } from '#lib/database/database-url.ts';
import { applyMigrations } from '#lib/database/migrate.ts';
import { type Database, openDatabase } from '#lib/database/open-database.ts';
import { importDataset } from '#lib/dataset/import-dataset.ts';
import { readValidDataset } from '#lib/dataset/read-dataset.ts';

export type TestDatabase = { database: Database; address: DatabaseAddress };
/** `empty`: no tables · `migrated`: empty tables · `dataset`: the real files of data/ imported. */
export type Content = 'empty' | 'migrated' | 'dataset';

type Suite = (current: () => TestDatabase) => void;

let current: TestDatabase | undefined;

/** The database of the suite that runs. */
export function currentDatabase(): TestDatabase {
  if (!current) throw new Error('No test database: wrap the tests in withDatabases');
  return current;
}

/**
 * Runs a suite on SQLite and, when TEST_POSTGRES_URL is set (an administrator's URL), on PostgreSQL. Each gets a
 * database of its own, removed afterwards. Without PostgreSQL that part is a skipped test that says why, or a failed
 * one when REQUIRE_POSTGRES=1. lib/queries read the same database.
 */
export function withDatabases(name: string, content: Content, suite: Suite): void {
  withSqlite(name, content, suite);
  const adminUrl = process.env.TEST_POSTGRES_URL;
  if (adminUrl) withPostgres(name, content, suite, adminUrl);
  else reportMissingPostgres(name);
}

function withPostgres(name: string, content: Content, suite: Suite, adminUrl: string): void {
  describe(`${name} on PostgreSQL`, () => {
    useDatabase(content, () => createEmptyDatabase(adminUrl, `test_${randomUUID()}`));
    suite(currentDatabase);
  });
}

/** Runs a suite on a SQLite file alone, for what only SQLite does. */
export function withSqlite(name: string, content: Content, suite: Suite): void {
  describe(`${name} on SQLite`, () => {
    useDatabase(content, createSqliteFile);
    suite(currentDatabase);
  });
}

type Created = { address: DatabaseAddress; remove: () => Promise<void> };

function useDatabase(content: Content, create: () => Promise<Created>): void {
  let created: Created | undefined;
  beforeAll(async () => {
    created = await create();
    if (content !== 'empty') await applyMigrations(created.address);
    current = { database: openDatabase(created.address), address: created.address };
    if (content === 'dataset') await importDataset(current.database, await readValidDataset('data'));
  });
  afterAll(async () => {
    await current?.database.$disconnect();
    current = undefined;
    await created?.remove();
  });
}

async function createSqliteFile(): Promise<Created> {
  const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-test-'));
  return {
    address: parseDatabaseUrl(`file:${join(folder, 'test.db')}`),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

function reportMissingPostgres(name: string): void {
  const message = 'PostgreSQL part skipped: TEST_POSTGRES_URL is not set';
  if (process.env.REQUIRE_POSTGRES === '1')
    test(`${name} on PostgreSQL`, () => {
      throw new Error(`${message}, but REQUIRE_POSTGRES=1`);
    });
  else test.skip(`${name} on PostgreSQL (${message})`, () => {});
}
