import { type Database, providerOf, type Transaction } from './open-database.ts';

const lockName = 'khuyen-cong-import';

/** How long a transaction that holds this lock, or waits for it, may take: an import of a million figures took more than half an hour on a machine that was busy. */
export const importPatience = { maxWait: 60_000, timeout: 6 * 3_600_000 };

/**
 * Makes imports wait for each other until `transaction` ends; readers go on. PostgreSQL waits as long as it takes, SQLite
 * for its busy timeout, then throws. Must be the transaction's first statement.
 */
export async function lockImports(database: Database, transaction: Transaction): Promise<void> {
  if (providerOf(database) === 'postgresql') {
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${lockName}))`;
    return;
  }
  try {
    // A write that changes nothing takes SQLite's one write lock before the old content is read.
    await transaction.$executeRaw`UPDATE "DataRelease" SET "number" = "number" WHERE 1 = 0`;
  } catch (cause) {
    if (!String(cause).includes('SQLITE_BUSY')) throw cause;
    throw new Error('another import is writing to the database; try again when it has ended', { cause });
  }
}
