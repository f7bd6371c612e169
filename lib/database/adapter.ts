import { PrismaLibSql } from '@prisma/adapter-libsql';
import { PrismaPg } from '@prisma/adapter-pg';
import { type DatabaseAddress, ensureDatabaseFolder } from './database-url.ts';

/** A server that does not answer is told as one that is away, and not waited for. */
const connectionTimeoutMillis = 5_000;

/** The driver adapter of a database: libsql for a SQLite file, pg for PostgreSQL. */
export function createAdapter(address: DatabaseAddress) {
  if (address.provider === 'postgresql')
    return new PrismaPg({ connectionString: address.url, connectionTimeoutMillis });
  ensureDatabaseFolder(address);
  return new PrismaLibSql({ url: address.url, timeout: 10_000 });
}
