import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engineBindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { createAdapter } from './adapter.ts';
import type { DatabaseAddress, Provider } from './database-url.ts';

const filters = { externalTables: [], externalEnums: [] };

function schemaFolder(provider: Provider): string {
  return join(import.meta.dirname, '..', '..', 'prisma', provider);
}

function readSchema(provider: Provider) {
  const folder = schemaFolder(provider);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .map((name) => ({ path: name, content: readFileSync(join(folder, name), 'utf8') }));
}

function readMigrations(provider: Provider) {
  const baseDir = join(schemaFolder(provider), 'migrations');
  const names = readdirSync(baseDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: `provider = "${provider}"\n` },
    shadowDbInitScript: '',
    migrationDirectories: names.map((path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: readFileSync(join(baseDir, path, 'migration.sql'), 'utf8') },
      },
    })),
  };
}

let loaded: typeof engineBindings.SchemaEngine | undefined;

/** Prisma's own engine as WebAssembly: `prisma migrate` would download a binary, which a closed network refuses. */
function loadEngine(): typeof engineBindings.SchemaEngine {
  if (loaded) return loaded;
  const require = createRequire(import.meta.url);
  const file = join(dirname(require.resolve('@prisma/schema-engine-wasm')), 'schema_engine_bg.wasm');
  const instance = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)), {
    './schema_engine_bg.js': engineBindings as unknown as WebAssembly.ModuleImports,
  });
  engineBindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  loaded = engineBindings.SchemaEngine;
  return loaded;
}

async function startEngine(address: DatabaseAddress) {
  const datamodels = readSchema(address.provider).map(({ path, content }): [string, string] => [
    path,
    content,
  ]);
  const factory = bindMigrationAwareSqlAdapterFactory(createAdapter(address));
  return loadEngine().new({ datamodels }, () => {}, factory);
}

/** Applies the migrations that the database lacks and answers their names; Prisma's own table records them. */
export async function applyMigrations(address: DatabaseAddress): Promise<string[]> {
  const engine = await startEngine(address);
  const { appliedMigrationNames } = await engine.applyMigrations({
    migrationsList: readMigrations(address.provider),
    filters,
  });
  return appliedMigrationNames;
}

/** Names of the migrations that the database at `address` still lacks. */
export async function listPendingMigrations(address: DatabaseAddress): Promise<string[]> {
  const engine = await startEngine(address);
  const { history } = await engine.diagnoseMigrationHistory({
    migrationsList: readMigrations(address.provider),
    optInToShadowDatabase: false,
    filters,
  });
  return history?.diagnostic === 'databaseIsBehind' ? history.unappliedMigrationNames : [];
}

/**
 * The SQL that would bring the database at `address` to the schema; empty when they agree. Compares the live database,
 * so that it also finds what somebody changed by hand.
 */
export async function diffSchema(address: DatabaseAddress): Promise<string> {
  const engine = await startEngine(address);
  const { stdout } = await engine.diff({
    from: { tag: 'url', url: address.url },
    to: { tag: 'schemaDatamodel', files: readSchema(address.provider) },
    script: true,
    shadowDatabaseUrl: null,
    exitCode: null,
    filters,
  });
  return stdout ?? '';
}

/** The SQL of a new migration: what the schema has beyond the recorded migrations (`empty` when there are none). */
export async function diffMigrations(address: DatabaseAddress): Promise<string> {
  const engine = await startEngine(address);
  const migrations = readMigrations(address.provider);
  const { stdout } = await engine.diff({
    from: migrations.migrationDirectories.length ? { tag: 'migrations', ...migrations } : { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: readSchema(address.provider) },
    script: true,
    shadowDatabaseUrl: null,
    exitCode: null,
    filters,
  });
  return stdout ?? '';
}
