import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { createDatabase } from '#lib/database/create-database.ts';
import { type DatabaseAddress, parseDatabaseUrl } from '#lib/database/database-url.ts';
import { applyMigrations } from '#lib/database/migrate.ts';
import { openDatabase } from '#lib/database/open-database.ts';
import { importDataset } from '#lib/dataset/import-dataset.ts';
import { readValidDataset } from '#lib/dataset/read-dataset.ts';

/** Where a copy is taken from: a SQLite file's path, or a PostgreSQL database's name. */
type Template = { migrated: string; dataset: string };

declare module 'vitest' {
  interface ProvidedContext {
    templates: { sqlite: Template; postgresql: Template | null };
  }
}

const contents = ['migrated', 'dataset'] as const;

/** Makes once what suites copy: databases with empty tables and with the real files of data/, on SQLite and, when TEST_POSTGRES_URL is set, on PostgreSQL. */
export default async function makeTemplates({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-templates-'));
  const sqlite = { migrated: join(folder, 'migrated.db'), dataset: join(folder, 'dataset.db') };
  for (const content of contents) await fill(parseDatabaseUrl(`file:${sqlite[content]}`), content);

  const server = process.env.TEST_POSTGRES_URL;
  const names = { migrated: `test_${randomUUID()}`, dataset: `test_${randomUUID()}` };
  const made = server
    ? await Promise.all(contents.map((content) => createDatabase(server, names[content])))
    : [];
  for (const [index, { address }] of made.entries()) await fill(address, contents[index] ?? 'migrated');

  provide('templates', { sqlite, postgresql: server ? names : null });
  return async () => {
    await Promise.all(made.map(({ remove }) => remove()));
    rmSync(folder, { recursive: true });
  };
}

async function fill(address: DatabaseAddress, content: (typeof contents)[number]): Promise<void> {
  await applyMigrations(address);
  const database = openDatabase(address);
  if (content === 'dataset') await importDataset(database, await readValidDataset('data'));
  // A copy is of the file alone, not of what was written ahead of it.
  if (address.provider === 'sqlite') await database.$queryRaw`PRAGMA wal_checkpoint(TRUNCATE)`;
  await database.$disconnect();
}
