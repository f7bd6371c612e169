import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { createAdapter } from './adapter.ts';
import type { DatabaseAddress } from './database-url.ts';

/**
 * The adapter for the schema engine. Its shadow database, in which the engine replays the migrations, is our own: the
 * PostgreSQL adapter's would be the live database (its connection string wins over the shadow's name), and the SQLite
 * adapter's in-memory one is lost at the first transaction. `close` ends every connection that the engine opened.
 */
export function createMigrationAdapter(address: DatabaseAddress) {
  const adapter = createAdapter(address);
  const opened: SqlDriverAdapter[] = [];
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    connect: async () => remember(await adapter.connect()),
    connectToShadowDb: () => connectToShadow(address),
  };
  function remember(connection: SqlDriverAdapter) {
    opened.push(connection);
    return connection;
  }
  return { factory, close: () => Promise.all(opened.map((connection) => connection.dispose())) };
}

function connectToShadow(address: DatabaseAddress): Promise<SqlDriverAdapter> {
  return address.provider === 'sqlite' ? connectToShadowFile() : connectToShadowDatabase(address);
}

async function connectToShadowFile(): Promise<SqlDriverAdapter> {
  const folder = mkdtempSync(join(tmpdir(), 'shadow-'));
  const url = pathToFileURL(join(folder, 'shadow.db')).href;
  const shadow: SqlDriverAdapter = await createAdapter({ provider: 'sqlite', url }).connect();
  return disposeAlso(shadow, async () => rmSync(folder, { recursive: true, force: true }));
}

async function connectToShadowDatabase(live: DatabaseAddress): Promise<SqlDriverAdapter> {
  const name = `shadow_${randomUUID()}`;
  const url = new URL(live.url);
  url.pathname = `/${name}`;
  const admin: SqlDriverAdapter = await createAdapter(live).connect();
  await admin.executeScript(`CREATE DATABASE "${name}"`);
  const shadow: SqlDriverAdapter = await createAdapter({ provider: 'postgresql', url: url.href }).connect();
  return disposeAlso(shadow, async () => {
    await admin.executeScript(`DROP DATABASE "${name}"`);
    await admin.dispose();
  });
}

function disposeAlso(connection: SqlDriverAdapter, then: () => Promise<void>): SqlDriverAdapter {
  const dispose = connection.dispose.bind(connection);
  connection.dispose = async () => {
    await dispose();
    await then();
  };
  return connection;
}
