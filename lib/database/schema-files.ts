import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Provider } from './database-url.ts';

/** A recorded step of the schema: its SQL, and the file in which it stands. */
export type Migration = { name: string; file: string; sql: string };

/** The folder of a provider's Prisma schema, client and migrations. */
export function schemaFolder(provider: Provider): string {
  return join(import.meta.dirname, '..', '..', 'prisma', provider);
}

/** Names of the provider's recorded migrations, oldest first. */
export function listMigrations(provider: Provider): string[] {
  return readdirSync(join(schemaFolder(provider), 'migrations'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The provider's recorded migrations with their SQL, oldest first. */
export function readMigrations(provider: Provider): Migration[] {
  return listMigrations(provider).map((name) => {
    const path = join('migrations', name, 'migration.sql');
    const sql = readFileSync(join(schemaFolder(provider), path), 'utf8');
    return { name, file: join('prisma', provider, path), sql };
  });
}

/** The sum by which Prisma's own tools tell that a migration was changed: SHA-256 of its text, in hexadecimal digits. */
export function toChecksum(sql: string): string {
  return createHash('sha256').update(sql).digest('hex');
}
