import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { createAdapter } from './adapter.ts';
import type { DatabaseAddress } from './database-url.ts';
import { openShadowDatabase, openShadowFile } from './shadow-database.ts';

/**
 * The adapter for the schema engine, with a shadow database of our own: the PostgreSQL adapter's would be the live one
 * (its connection string wins over the shadow's name), and the SQLite adapter's in-memory one is lost at the first
 * transaction. `close` ends the connections that the engine opened to the live database.
 */
export function createMigrationAdapter(address: DatabaseAddress) {
  const adapter = createAdapter(address);
  const opened: SqlDriverAdapter[] = [];
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    connect: async () => {
      const connection: SqlDriverAdapter = await adapter.connect();
      opened.push(connection);
      return connection;
    },
    connectToShadowDb: () =>
      address.provider === 'sqlite' ? openShadowFile() : openShadowDatabase(address.url),
  };
  return { factory, close: () => Promise.all(opened.map((connection) => connection.dispose())) };
}
