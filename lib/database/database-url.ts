import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export type Provider = 'sqlite' | 'postgresql';
export type DatabaseAddress = { provider: Provider; url: string };

const defaultFile = '.var/khuyen-cong.db';

/**
 * Reads the database's address: a `postgresql://` or `postgres://` URL, a `file:` URL of a SQLite file, or nothing for
 * the default SQLite file under `.var/`. Throws for anything else, naming DATABASE_URL (never its password).
 */
export function parseDatabaseUrl(value: string | undefined): DatabaseAddress {
  if (!value) return { provider: 'sqlite', url: toFileUrl(defaultFile) };
  if (isPostgresql(value)) return { provider: 'postgresql', url: value };
  if (value.startsWith('file:'))
    return { provider: 'sqlite', url: toFileUrl(value.replace(/^file:(\/\/(?=\/))?/, '')) };
  throw new Error(
    'DATABASE_URL must start with postgresql:// or file: (or be unset for the embedded database)',
  );
}

/**
 * Reads the address of a standby that readers are answered from: null where there is none. Throws, naming DATABASE_READ_URL, for anything but PostgreSQL beside a primary
 * of PostgreSQL.
 */
export function parseReadUrl(value: string | undefined, primary: DatabaseAddress): DatabaseAddress | null {
  if (!value) return null;
  if (isPostgresql(value) && primary.provider === 'postgresql') return { provider: 'postgresql', url: value };
  throw new Error('DATABASE_READ_URL must start with postgresql://, beside a DATABASE_URL that does');
}

/** The folder of a SQLite file must exist before libsql opens it; nothing to do for PostgreSQL. */
export function ensureDatabaseFolder(address: DatabaseAddress): void {
  if (address.provider === 'sqlite') mkdirSync(dirname(fileURLToPath(address.url)), { recursive: true });
}

function isPostgresql(value: string): boolean {
  return /^postgres(ql)?:\/\//.test(value);
}

function toFileUrl(path: string): string {
  return pathToFileURL(resolve(/* turbopackIgnore: true */ process.cwd(), path)).href;
}
