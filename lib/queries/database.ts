import 'server-only';
import { type Database, openDatabase } from '#lib/database/open-database.ts';

let opened: Database | undefined;

/** The process's one connection pool, opened at the first query so that a build without a database says so there. */
export function getDatabase(): Database {
  opened ??= openDatabase();
  return opened;
}
