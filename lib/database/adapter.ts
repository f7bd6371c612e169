import { PrismaLibSql } from '@prisma/adapter-libsql';
import { PrismaPg } from '@prisma/adapter-pg';
import { type DatabaseAddress, ensureDatabaseFolder } from './database-url.ts';

/** How long a driver waits: programs wait for each other's writes, readers don't. */
const patience = {
  programs: { connectionTimeoutMillis: 5_000, sqliteBusyMs: 10_000 },
  // A little less than what readers are given (read-gate.ts). Statements end on both sides, so that an abandoned one keeps neither its connection nor the server busy.
  // A locked SQLite file holds the whole process up as long as the driver waits.
  readers: {
    connectionTimeoutMillis: 3_500,
    statement_timeout: 8_000,
    query_timeout: 8_000,
    sqliteBusyMs: 0,
  },
};

/** The driver adapter of a database: libsql for a SQLite file, pg for PostgreSQL. */
export function createAdapter(address: DatabaseAddress, asker: keyof typeof patience = 'programs') {
  const { sqliteBusyMs, ...limits } = patience[asker];
  if (address.provider === 'postgresql')
    return new PrismaPg({ connectionString: address.url, keepAlive: true, ...limits });
  if (asker === 'programs') ensureDatabaseFolder(address);
  return new PrismaLibSql({ url: address.url, timeout: sqliteBusyMs });
}
