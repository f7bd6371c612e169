import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Provider } from './database-url.ts';

/** The folder of a provider's Prisma schema, client and migrations. */
export function schemaFolder(provider: Provider): string {
  return join(import.meta.dirname, '..', '..', 'prisma', provider);
}

/** The provider's `.prisma` files (datasource and the shared models) with their content. */
export function readSchemaFiles(provider: Provider) {
  const folder = schemaFolder(provider);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .map((path) => ({ path, content: readFileSync(join(folder, path), 'utf8') }));
}

/** Names of the provider's recorded migrations, oldest first. */
export function listMigrations(provider: Provider): string[] {
  return readdirSync(join(schemaFolder(provider), 'migrations'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The recorded migrations with their SQL, in the shape that the schema engine asks for. */
export function readMigrations(provider: Provider) {
  const baseDir = join(schemaFolder(provider), 'migrations');
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: `provider = "${provider}"\n` },
    shadowDbInitScript: '',
    migrationDirectories: listMigrations(provider).map((path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: readFileSync(join(baseDir, path, 'migration.sql'), 'utf8') },
      },
    })),
  };
}
