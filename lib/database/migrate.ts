import { createAdapter } from './adapter.ts';
import type { DatabaseAddress } from './database-url.ts';
import { type Database, providerOf } from './open-database.ts';
import { withSchemaEngine } from './schema-engine.ts';
import { listMigrations, readMigrations, readSchemaFiles } from './schema-files.ts';

const filters = { externalTables: [], externalEnums: [] };

/**
 * Applies the migrations that the database lacks and answers their names; Prisma's own table records them. Throws when
 * an earlier migration failed midway. Makes a SQLite file write ahead, so that an import doesn't block readers.
 */
export async function applyMigrations(address: DatabaseAddress): Promise<string[]> {
  if (address.provider === 'sqlite') await writeAhead(address);
  const { appliedMigrationNames } = await withSchemaEngine(address, (engine) =>
    engine.applyMigrations({ migrationsList: readMigrations(address.provider), filters }),
  );
  return appliedMigrationNames;
}

async function writeAhead(address: DatabaseAddress): Promise<void> {
  const connection = await createAdapter(address).connect();
  await connection.executeScript('PRAGMA journal_mode = WAL');
  await connection.dispose();
}

/** Names of the recorded migrations that the database still lacks; all of them when it is fresh. */
export async function listPendingMigrations(database: Database): Promise<string[]> {
  const applied = await listAppliedMigrations(database);
  return listMigrations(providerOf(database)).filter((name) => !applied.has(name));
}

async function listAppliedMigrations(database: Database): Promise<Set<string>> {
  const tables =
    providerOf(database) === 'sqlite'
      ? await database.$queryRaw<unknown[]>`SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'`
      : await database.$queryRaw<unknown[]>`SELECT 1 WHERE to_regclass('_prisma_migrations') IS NOT NULL`;
  if (tables.length === 0) return new Set();
  const rows = await database.$queryRaw<{ migration_name: string }[]>`
    SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  return new Set(rows.map((row) => row.migration_name));
}

/**
 * The SQL of a new migration: what the schema has beyond the recorded migrations; empty when they agree. Replays the
 * migrations in a database of its own, never in the live one; on PostgreSQL that needs the right to create databases.
 */
export async function diffMigrations(address: DatabaseAddress): Promise<string> {
  const migrations = readMigrations(address.provider);
  const { stdout } = await withSchemaEngine(address, (engine) =>
    engine.diff({
      from: migrations.migrationDirectories.length ? { tag: 'migrations', ...migrations } : { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files: readSchemaFiles(address.provider) },
      script: true,
      exitCode: null,
      filters,
    }),
  );
  // The engine answers a lone comment when there is nothing to do.
  return stdout?.replace(/^-- This is an empty migration\.\n$/, '') ?? '';
}
