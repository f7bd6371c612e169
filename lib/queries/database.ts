import 'server-only';
import { type DatabaseAddress, parseDatabaseUrl, parseReadUrl } from '#lib/database/database-url.ts';
import { type Database, openDatabase } from '#lib/database/open-database.ts';
import { openReader } from '#lib/database/open-readers.ts';
import { findSqliteFile, type SqliteFile, setOldLogAside } from '#lib/database/sqlite-file.ts';
import { getLog } from '#lib/server/log.ts';
import { openPair, type Pair } from './two-databases.ts';

/** `database` is what readers ask; `pair` is behind it where there is a standby. */
type Opened = {
  address: DatabaseAddress;
  database: Database;
  pair: Pair | null;
  file: SqliteFile | null;
  writer: Database | null;
};

declare global {
  /** Next loads this file several times in one process. */
  var khuyenCongDatabase: Opened | undefined;
}

/** Long enough for what was asked of the file before. */
const closeAfterMs = 60_000;

/**
 * The process's one connection pool for reading, opened at the first query so that a build without a database says so there. The server waits for an answer as long
 * as a reader would (openReader), programs and the build as long as it takes. A SQLite file that was replaced, as by a restored backup, is opened anew; throws
 * when the file is gone.
 */
export function getDatabase(): Database {
  return getOpened().database;
}

/** The database that is written to, with the patience of a program. */
export function getWriter(): Database {
  const opened = getOpened();
  opened.writer ??= openDatabase(opened.address);
  return opened.writer;
}

/** The primary and the standby where DATABASE_READ_URL names one and this is the server. */
export function findPair(): Pair | null {
  return getOpened().pair;
}

/** Closes what was opened, at the end of a program. */
export async function closeDatabase(): Promise<void> {
  const opened = globalThis.khuyenCongDatabase;
  await Promise.all([opened?.database.$disconnect(), opened?.writer?.$disconnect()]);
}

function getOpened(): Opened {
  const opened = globalThis.khuyenCongDatabase;
  const address = opened?.address ?? parseDatabaseUrl(process.env.DATABASE_URL);
  const file = findSqliteFile(address);
  if (opened?.file && file && opened.file.id !== file.id) leave(opened, opened.file, file);
  globalThis.khuyenCongDatabase ??= { ...open(address), address, file };
  globalThis.khuyenCongDatabase.file = file;
  return globalThis.khuyenCongDatabase;
}

function open(address: DatabaseAddress): Omit<Opened, 'address' | 'file'> {
  if (!isServer()) {
    const database = openDatabase(address);
    return { database, pair: null, writer: database };
  }
  const standby = parseReadUrl(process.env.DATABASE_READ_URL, address);
  if (!standby) return { database: openReader(address), pair: null, writer: null };
  const pair = openPair({ primary: address, standby });
  return { database: pair.readers.database, pair, writer: null };
}

function isServer(): boolean {
  return process.env.NEXT_RUNTIME === 'nodejs' && process.env.NEXT_PHASE !== 'phase-production-build';
}

function leave({ database, writer }: Opened, before: SqliteFile, now: SqliteFile): void {
  globalThis.khuyenCongDatabase = undefined;
  const aside = setOldLogAside(before, now);
  getLog().warn(
    `The database file ${now.path} was replaced; it is opened anew.${aside ? ` The log of the old one lies at ${aside}.` : ''}`,
  );
  setTimeout(() => void Promise.all([database.$disconnect(), writer?.$disconnect()]), closeAfterMs).unref();
}
