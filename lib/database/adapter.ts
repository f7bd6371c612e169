import { PrismaLibSql } from '@prisma/adapter-libsql';
import { PrismaPg } from '@prisma/adapter-pg';
import { type DatabaseAddress, ensureDatabaseFolder } from './database-url.ts';

/** The driver adapter of a database: libsql for a SQLite file, pg for PostgreSQL. */
export function createAdapter(address: DatabaseAddress) {
  if (address.provider === 'postgresql') return new PrismaPg({ connectionString: address.url });
  ensureDatabaseFolder(address);
  return new PrismaLibSql({ url: address.url, timeout: 10_000 });
}
