import { renameSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DatabaseAddress } from './database-url.ts';

/** Which file lies at the place of a SQLite database, and which write-ahead log beside it; ids name a file on a disk, whatever it is called. */
export type SqliteFile = { path: string; id: string; logId: string | null };

export class DatabaseFileError extends Error {
  override name = 'DatabaseFileError';
}

/** The SQLite file that lies at the address now; null for PostgreSQL. Throws when there is none, since opening would make an empty one. */
export function findSqliteFile(address: DatabaseAddress): SqliteFile | null {
  if (address.provider !== 'sqlite') return null;
  const path = fileURLToPath(address.url);
  const id = identify(path);
  if (id === null) throw new DatabaseFileError(`The database file is gone: ${path}`);
  return { path, id, logId: identify(toLog(path)) };
}

/**
 * Sets the write-ahead log of the file that was there before aside, with its index, when it still lies beside a file that took its place: SQLite would write
 * the old content into the new file. Answers where it lies now, null when there was nothing to do.
 */
export function setOldLogAside(before: SqliteFile, now: SqliteFile): string | null {
  if (before.id === now.id || now.logId === null || before.logId !== now.logId) return null;
  for (const file of [toLog(now.path), `${now.path}-shm`])
    if (identify(file)) renameSync(file, `${file}-of-the-replaced-file`);
  return `${toLog(now.path)}-of-the-replaced-file`;
}

function toLog(path: string): string {
  return `${path}-wal`;
}

function identify(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}` : null;
}
