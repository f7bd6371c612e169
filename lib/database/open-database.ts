import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaClient as PostgresqlClient } from '#prisma/postgresql/client/client.ts';
import { Prisma, PrismaClient as SqliteClient } from '#prisma/sqlite/client/client.ts';
import { createAdapter } from './adapter.ts';
import { type DatabaseAddress, type Provider, parseDatabaseUrl } from './database-url.ts';

/** Both generated clients come from one schema; the narrower SQLite one is the type that code is written against. */
export type Database = SqliteClient;
export type Transaction = Prisma.TransactionClient;
export { Prisma };

declare global {
  /** Next loads this file several times in one process, and what one of them opened the others are asked about. */
  var khuyenCongProviders: WeakMap<Database, Provider> | undefined;
}

globalThis.khuyenCongProviders ??= new WeakMap();
const providers = globalThis.khuyenCongProviders;

/** Opens a connection to the database at `address` (default: DATABASE_URL). The caller closes it with `$disconnect()`. */
export function openDatabase(
  address: DatabaseAddress = parseDatabaseUrl(process.env.DATABASE_URL),
): Database {
  return openThrough(createAdapter(address), address.provider);
}

/** Opens what an adapter leads to. */
export function openThrough(adapter: SqlDriverAdapterFactory, provider: Provider): Database {
  const database =
    provider === 'postgresql'
      ? (new PostgresqlClient({ adapter }) as unknown as Database)
      : new SqliteClient({ adapter });
  providers.set(database, provider);
  return database;
}

/** Which kind of database an open connection speaks to. */
export function providerOf(database: Database): Provider {
  const provider = providers.get(database);
  if (!provider) throw new Error('This connection was not opened by openDatabase');
  return provider;
}
