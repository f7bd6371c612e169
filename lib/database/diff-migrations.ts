import type { DatabaseAddress } from './database-url.ts';
import { engineFilters, readSchemaFiles, toEngineMigrations, withSchemaEngine } from './schema-engine.ts';
import { readMigrations } from './schema-files.ts';

/**
 * The SQL of a new migration: what the schema has beyond the recorded migrations; empty when they agree. Replays the
 * migrations in a database of its own, never in the live one; on PostgreSQL that needs the right to create databases.
 */
export async function diffMigrations(address: DatabaseAddress): Promise<string> {
  const migrations = toEngineMigrations(address.provider, readMigrations(address.provider));
  const { stdout } = await withSchemaEngine(address, (engine) =>
    engine.diff({
      from: migrations.migrationDirectories.length ? { tag: 'migrations', ...migrations } : { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files: readSchemaFiles(address.provider) },
      script: true,
      exitCode: null,
      filters: engineFilters,
    }),
  );
  // The engine answers a lone comment when there is nothing to do.
  return stdout?.replace(/^-- This is an empty migration\.\n$/, '') ?? '';
}
