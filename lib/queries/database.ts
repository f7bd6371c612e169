import 'server-only';
import { type DatabaseAddress, parseDatabaseUrl } from '#lib/database/database-url.ts';
import { type Database, openDatabase } from '#lib/database/open-database.ts';
import { findSqliteFile, type SqliteFile, setOldLogAside } from '#lib/database/sqlite-file.ts';
import { getLog } from '#lib/server/log.ts';

type Opened = { address: DatabaseAddress; database: Database; file: SqliteFile | null };

/** Long enough for what was asked of the file before. */
const closeAfterMs = 60_000;
let opened: Opened | undefined;

/**
 * The process's one connection pool, opened at the first query so that a build without a database says so there. A SQLite file that was replaced, as by a restored
 * backup, is opened anew; throws when the file is gone.
 */
export function getDatabase(): Database {
  const address = opened?.address ?? parseDatabaseUrl(process.env.DATABASE_URL);
  const file = findSqliteFile(address);
  if (opened?.file && file && opened.file.id !== file.id) leave(opened, opened.file, file);
  opened ??= { address, database: openDatabase(address), file };
  opened.file = file;
  return opened.database;
}

function leave({ database }: Opened, before: SqliteFile, now: SqliteFile): void {
  opened = undefined;
  const aside = setOldLogAside(before, now);
  getLog().warn(
    `The database file ${now.path} was replaced; it is opened anew.${aside ? ` The log of the old one lies at ${aside}.` : ''}`,
  );
  setTimeout(() => void database.$disconnect(), closeAfterMs).unref();
}
