import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, type SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import { createDatabase } from './create-database.ts';

type PgPool = ReturnType<Awaited<ReturnType<PrismaPg['connect']>>['underlyingDriver']>;

/** Opens an empty SQLite file in the temporary folder; disposing of the connection removes it. */
export async function openShadowFile(): Promise<SqlDriverAdapter> {
  const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-shadow-'));
  const shadow: SqlDriverAdapter = await new PrismaLibSql({
    url: pathToFileURL(join(folder, 'shadow.db')).href,
  }).connect();
  runWholeScripts(shadow);
  return disposeAlso(shadow, async () => rmSync(folder, { recursive: true, force: true }));
}

/** Creates an empty database beside the one of `liveUrl`; disposing of the connection drops it. Throws when it may not. */
export async function openShadowDatabase(liveUrl: string): Promise<SqlDriverAdapter> {
  const created = await createDatabase(liveUrl, `shadow_${randomUUID()}`);
  const shadow = await new PrismaPg(created.address.url).connect();
  readCatalogueTypesAsText(shadow.underlyingDriver());
  readConstraintTypes(shadow);
  return disposeAlso(shadow, created.remove);
}

/** The engine sends a migration as one statement, of which libsql would run the first alone and drop the rest. */
function runWholeScripts(connection: SqlDriverAdapter): void {
  const executeRaw = connection.executeRaw.bind(connection);
  connection.executeRaw = async (query) => {
    if (query.args.length > 0) return executeRaw(query);
    await connection.executeScript(query.sql);
    return 0;
  };
}

const catalogueTypes = new Set([18, 19]); // "char" and name, in which PostgreSQL's catalogues answer
const textType = 25;

/** The adapter refuses the catalogues' own types, which the engine reads to describe a database (prisma/orm#27403). */
function readCatalogueTypesAsText(pool: PgPool): void {
  const query: (this: PgPool, config: { text: string }) => Promise<{ fields: { dataTypeID: number }[] }> =
    pool.query;
  Object.assign(pool, {
    query: async (config: { text: string }) => {
      const result = await query.call(pool, config);
      for (const field of result.fields ?? [])
        if (catalogueTypes.has(field.dataTypeID)) field.dataTypeID = textType;
      return result;
    },
  });
}

/** The engine wants the kind of a CHECK constraint as a character, which the adapter never answers. */
function readConstraintTypes(connection: SqlDriverAdapter): void {
  const queryRaw = connection.queryRaw.bind(connection);
  connection.queryRaw = async (query) => {
    const result = await queryRaw(query);
    const columnTypes = result.columnNames.map((name, index) =>
      name === 'constraint_type'
        ? ColumnTypeEnum.Character
        : (result.columnTypes[index] ?? ColumnTypeEnum.Text),
    );
    return { ...result, columnTypes };
  };
}

function disposeAlso(connection: SqlDriverAdapter, then: () => Promise<void>): SqlDriverAdapter {
  const dispose = connection.dispose.bind(connection);
  connection.dispose = async () => {
    await dispose();
    await then();
  };
  return connection;
}
