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
  if (/^postgres(ql)?:\/\//.test(value)) return { provider: 'postgresql', url: value };
  if (value.startsWith('file:'))
    return { provider: 'sqlite', url: toFileUrl(value.replace(/^file:(\/\/(?=\/))?/, '')) };
  throw new Error(
    'DATABASE_URL must start with postgresql:// or file: (or be unset for the embedded database)',
  );
}

/** The folder of a SQLite file must exist before libsql opens it; nothing to do for PostgreSQL. */
export function ensureDatabaseFolder(address: DatabaseAddress): void {
  if (address.provider === 'sqlite') mkdirSync(dirname(fileURLToPath(address.url)), { recursive: true });
}

function toFileUrl(path: string): string {
  return pathToFileURL(resolve(/* turbopackIgnore: true */ process.cwd(), path)).href;
}
