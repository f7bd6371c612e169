import { randomUUID } from 'node:crypto';
import { choosePending, type RecordedMigration } from './choose-pending.ts';
import type { DatabaseAddress, Provider } from './database-url.ts';
import { type Database, openDatabase, Prisma, providerOf, type Transaction } from './open-database.ts';
import { type Migration, readMigrations, toChecksum } from './schema-files.ts';
import { type Statement, splitStatements } from './split-statements.ts';

/** Enough to rewrite a large table on a slow disk, and to wait until another process has done so. */
const patience = { maxWait: 60_000, timeout: 30 * 60_000 };

/**
 * Applies the migrations that the database lacks and answers their names, each in a transaction of its own, so that a failing one leaves nothing behind;
 * its error names file, line and statement. They are recorded as Prisma's own tools do. Processes that start at once wait for each other. Makes a SQLite
 * file write ahead, so that an import doesn't block readers. Throws what `choosePending` throws.
 */
export async function applyMigrations(
  address: DatabaseAddress,
  migrations: readonly Migration[] = readMigrations(address.provider),
): Promise<string[]> {
  const database = openDatabase(address);
  try {
    if (address.provider === 'sqlite') await database.$queryRaw`PRAGMA journal_mode = WAL`;
    const applied: string[] = [];
    for (;;) {
      const [next] = choosePending(migrations, await listRecorded(database, address.provider));
      if (!next) return applied;
      if (await applyMigration(database, next, migrations)) applied.push(next.name);
    }
  } finally {
    await database.$disconnect();
  }
}

/** Names of the recorded migrations that the database still lacks; all of them when it is fresh. Throws what `choosePending` throws. */
export async function listPendingMigrations(database: Database): Promise<string[]> {
  const provider = providerOf(database);
  return choosePending(readMigrations(provider), await listRecorded(database, provider)).map(
    ({ name }) => name,
  );
}

async function listRecorded(asked: Transaction, provider: Provider): Promise<RecordedMigration[]> {
  const tables =
    provider === 'sqlite'
      ? await asked.$queryRaw<unknown[]>`SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'`
      : await asked.$queryRaw<unknown[]>`SELECT 1 WHERE to_regclass('_prisma_migrations') IS NOT NULL`;
  if (tables.length === 0) return [];
  const rows = await asked.$queryRaw<{ name: string; checksum: string; finished: unknown }[]>`
    SELECT migration_name AS name, checksum, finished_at AS finished FROM _prisma_migrations
    WHERE rolled_back_at IS NULL ORDER BY migration_name`;
  return rows.map(({ name, checksum, finished }) => ({ name, checksum, isFinished: finished !== null }));
}

/** Whether it was still this one's turn: another process may have applied it in between. */
async function applyMigration(
  database: Database,
  migration: Migration,
  migrations: readonly Migration[],
): Promise<boolean> {
  const provider = providerOf(database);
  const redefines = provider === 'sqlite' && /^PRAGMA foreign_keys\s*=\s*OFF/im.test(migration.sql);
  if (provider === 'sqlite') await database.$executeRawUnsafe(historyTable.sqlite);
  // SQLite heeds this outside of transactions alone; the transaction goes on with the connection that was told so.
  if (redefines) await database.$executeRaw`PRAGMA foreign_keys = OFF`;
  return database.$transaction(async (transaction) => {
    await lockMigrations(transaction, provider);
    if (choosePending(migrations, await listRecorded(transaction, provider))[0] !== migration) return false;
    const startedAt = new Date();
    for (const statement of splitStatements(migration.sql)) await run(transaction, migration, statement);
    if (redefines) await checkReferences(transaction, migration);
    await transaction.$executeRaw`
      INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
      VALUES (${randomUUID()}, ${toChecksum(migration.sql)}, ${migration.name}, ${startedAt}, ${new Date()}, 1)`;
    return true;
  }, patience);
}

/** Prisma's own key for its advisory lock, so that its tools wait as well. */
const advisoryKey = 72707369;

/** Makes migrations wait for each other until the transaction ends. Must be its first statement. */
async function lockMigrations(transaction: Transaction, provider: Provider): Promise<void> {
  // A write that changes nothing takes SQLite's one write lock.
  if (provider === 'sqlite') await transaction.$executeRaw`UPDATE _prisma_migrations SET id = id WHERE 1 = 0`;
  else {
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${advisoryKey}::bigint)`;
    await transaction.$executeRawUnsafe(historyTable.postgresql);
  }
}

async function run(transaction: Transaction, { file }: Migration, { sql, line }: Statement): Promise<void> {
  try {
    await transaction.$executeRawUnsafe(sql);
  } catch (error) {
    const message = `${file}, line ${line}: ${error instanceof Error ? error.message.trim() : error}\n${sql}`;
    throw new Error(message, isOwnFault(error) ? {} : { cause: error });
  }
}

/** Whether the statement itself is wrong, so that trying again does not help: P2000 to P2019 of Prisma's error codes. */
function isOwnFault(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && /^P20[01]\d$/.test(error.code);
}

/** A table is redefined while its references are not looked at; afterwards every one must lead to a row. */
async function checkReferences(transaction: Transaction, { file }: Migration): Promise<void> {
  const [setting] = await transaction.$queryRaw<{ foreign_keys: bigint }[]>`PRAGMA foreign_keys`;
  if (Number(setting?.foreign_keys) !== 0) throw new Error(`${file}: SQLite still follows references`);
  const broken = await transaction.$queryRaw<{ table: string; parent: string }[]>`PRAGMA foreign_key_check`;
  if (broken[0])
    throw new Error(`${file}: a row of ${broken[0].table} refers to no row of ${broken[0].parent}`);
}

/** Prisma's own table, as its engine makes it. */
const historyTable = {
  sqlite: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`,
  postgresql: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum"              VARCHAR(64) NOT NULL,
    "finished_at"           TIMESTAMPTZ,
    "migration_name"        VARCHAR(255) NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        TIMESTAMPTZ,
    "started_at"            TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count"   INTEGER NOT NULL DEFAULT 0
)`,
} as const;
