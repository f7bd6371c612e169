import { PrismaPg } from '@prisma/adapter-pg';
import type { DatabaseAddress } from './database-url.ts';

/** The address of another database of one PostgreSQL server, for one role. */
function withDatabaseName(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

/**
 * Creates a PostgreSQL database beside the one of `url`, empty or a copy of another that nobody uses; `remove` drops it and closes the connections that it still
 * has. Throws when the role may not create databases.
 */
export async function createDatabase(url: string, name: string, template = 'template1') {
  const address: DatabaseAddress = { provider: 'postgresql', url: withDatabaseName(url, name) };
  await runScript(url, `CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  return { address, remove: () => runScript(url, `DROP DATABASE "${name}" WITH (FORCE)`) };
}

async function runScript(url: string, sql: string): Promise<void> {
  const connection = await new PrismaPg(url).connect();
  try {
    await connection.executeScript(sql);
  } finally {
    await connection.dispose();
  }
}
