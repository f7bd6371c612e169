import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engineBindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { DatabaseAddress, Provider } from './database-url.ts';
import { createMigrationAdapter } from './migration-adapter.ts';
import { type Migration, schemaFolder } from './schema-files.ts';

type SchemaEngine = engineBindings.SchemaEngine;

let loaded: typeof engineBindings.SchemaEngine | undefined;

/** Prisma's own engine as WebAssembly, a development part: `prisma migrate` would download a binary, which a closed network refuses. */
function loadEngine(): typeof engineBindings.SchemaEngine {
  if (loaded) return loaded;
  const require = createRequire(import.meta.url);
  const file = join(dirname(require.resolve('@prisma/schema-engine-wasm')), 'schema_engine_bg.wasm');
  const instance = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)), {
    './schema_engine_bg.js': { ...engineBindings },
  });
  engineBindings.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start !== 'function') throw new Error('The schema engine has no start function');
  start();
  loaded = engineBindings.SchemaEngine;
  return loaded;
}

/** Runs `work` with a schema engine on the database at `address` and closes the engine's connections afterwards. */
export async function withSchemaEngine<Result>(
  address: DatabaseAddress,
  work: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  const datamodels = readSchemaFiles(address.provider).map(({ path, content }): [string, string] => [
    path,
    content,
  ]);
  const adapter = createMigrationAdapter(address);
  try {
    const engine = await loadEngine().new(
      { datamodels },
      () => {},
      bindMigrationAwareSqlAdapterFactory(adapter.factory),
    );
    return await work(engine);
  } finally {
    await adapter.close();
  }
}

/** The provider's `.prisma` files (datasource and the shared models) with their content. */
export function readSchemaFiles(provider: Provider) {
  const folder = schemaFolder(provider);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .map((path) => ({ path, content: readFileSync(join(folder, path), 'utf8') }));
}

/** Migrations in the shape that the engine asks for. */
export function toEngineMigrations(provider: Provider, migrations: readonly Migration[]) {
  return {
    baseDir: join(schemaFolder(provider), 'migrations'),
    lockfile: { path: 'migration_lock.toml', content: `provider = "${provider}"\n` },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    })),
  };
}

/** Every table counts. */
export const engineFilters = { externalTables: [], externalEnums: [] };
