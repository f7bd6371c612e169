import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import { createDatabase } from '#lib/database/create-database.ts';
import type { DatabaseAddress } from '#lib/database/database-url.ts';
import { parseDatabaseUrl } from '#lib/database/database-url.ts';
import { type Database, openDatabase } from '#lib/database/open-database.ts';

export type TestDatabase = { database: Database; address: DatabaseAddress };
/** `empty`: no tables · `migrated`: empty tables · `dataset`: the real files of data/ imported; the last two are copies (templates.ts). */
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
    const template = content === 'empty' ? undefined : inject('templates').postgresql?.[content];
    useDatabase(() => createDatabase(adminUrl, `test_${randomUUID()}`, template));
    suite(currentDatabase);
  });
}

/** Runs a suite on a SQLite file alone, for what only SQLite does. */
export function withSqlite(name: string, content: Content, suite: Suite): void {
  describe(`${name} on SQLite`, () => {
    useDatabase(() => createSqliteFile(content));
    suite(currentDatabase);
  });
}

type Created = { address: DatabaseAddress; remove: () => Promise<void> };

function useDatabase(create: () => Promise<Created>): void {
  let created: Created | undefined;
  beforeAll(async () => {
    created = await create();
    current = { database: openDatabase(created.address), address: created.address };
  });
  afterAll(async () => {
    await current?.database.$disconnect();
    current = undefined;
    await created?.remove();
  });
}

async function createSqliteFile(content: Content): Promise<Created> {
  const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-test-'));
  if (content !== 'empty') copyFileSync(inject('templates').sqlite[content], join(folder, 'test.db'));
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
