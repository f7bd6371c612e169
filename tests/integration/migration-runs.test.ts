import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { createDatabase } from '#lib/database/create-database.ts';
import type { DatabaseAddress } from '#lib/database/database-url.ts';
import { applyMigrations, listPendingMigrations } from '#lib/database/migrate.ts';
import { type Database, openDatabase } from '#lib/database/open-database.ts';
import { engineFilters, toEngineMigrations, withSchemaEngine } from '#lib/database/schema-engine.ts';
import { type Migration, readMigrations } from '#lib/database/schema-files.ts';
import { isPassing } from '#scripts/run.ts';
import { type TestDatabase, withDatabases, withSqlite } from '#tests/setup/databases.ts';
import { runProgram } from '#tests/setup/run-program.ts';

/** Everything that makes a schema, as the database itself tells it. */
async function describeSchema({ database, address }: TestDatabase): Promise<string[]> {
  const rows =
    address.provider === 'sqlite'
      ? await database.$queryRaw<{ told: string }[]>`
          SELECT type || ' ' || name || ' ' || COALESCE(sql, '') AS told FROM sqlite_master`
      : await database.$queryRaw<{ told: string }[]>`
          SELECT concat_ws(' ', table_name, column_name, ordinal_position, udt_name, is_nullable, column_default, character_maximum_length) AS told
          FROM information_schema.columns WHERE table_schema = 'public'
          UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
          UNION ALL SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM pg_constraint
          WHERE connamespace = 'public'::regnamespace
          UNION ALL SELECT concat_ws(' ', typname, enumlabel) FROM pg_enum JOIN pg_type ON pg_type.oid = enumtypid`;
  return rows.map(({ told }) => told).sort();
}

const listRecords = (database: Database) =>
  database.$queryRaw<object[]>`
    SELECT migration_name, checksum, logs, rolled_back_at, applied_steps_count,
      CASE WHEN finished_at >= started_at THEN 'finished' END AS state FROM _prisma_migrations ORDER BY migration_name`;

/** An empty database beside the one of the suite, and its end. */
async function openBeside({ provider, url }: DatabaseAddress) {
  const { address, remove } =
    provider === 'sqlite'
      ? { address: { provider, url: `${url}-beside` }, remove: async () => {} }
      : await createDatabase(url, `test_${randomUUID()}`);
  const database = openDatabase(address);
  const close = () => database.$disconnect().then(remove);
  return { address, database, close };
}

/** What Prisma's own engine applies to a database, and what it then sees there. */
function askEngine({ provider, url }: DatabaseAddress, migrations: readonly Migration[]) {
  const migrationsList = toEngineMigrations(provider, migrations);
  return withSchemaEngine({ provider, url }, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList,
      filters: engineFilters,
    });
    const seen = await engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters: engineFilters,
    });
    return { applied: appliedMigrationNames, seen };
  });
}

/** The migrations of the folder with one more behind them. */
function withMore({ provider }: DatabaseAddress, sql: string): Migration[] {
  const name = '29991231235959_more';
  return [
    ...readMigrations(provider),
    { name, file: `prisma/${provider}/migrations/${name}/migration.sql`, sql },
  ];
}

withDatabases('a database that is upgraded migration by migration', 'empty', (current) => {
  test('has the schema and the records that the engine of Prisma makes, and the engine finds nothing to do', async () => {
    const { address, database } = current();
    const migrations = readMigrations(address.provider);
    for (const [index, { name }] of migrations.entries())
      expect(await applyMigrations(address, migrations.slice(0, index + 1))).toEqual([name]);

    const beside = await openBeside(address);
    expect((await askEngine(beside.address, migrations)).applied).toHaveLength(migrations.length);
    expect(await describeSchema(current())).toEqual(await describeSchema(beside));
    expect(await listRecords(database)).toEqual(await listRecords(beside.database));
    expect(await applyMigrations(beside.address)).toEqual([]);
    await beside.close();

    expect(await askEngine(address, migrations)).toMatchObject({
      applied: [],
      seen: { editedMigrationNames: [], failedMigrationNames: [], history: null, hasMigrationsTable: true },
    });
  });
});

withDatabases('processes that migrate at once', 'empty', (current) => {
  test('wait for each other, and each migration is applied once', async () => {
    const { address, database } = current();
    const runs = await Promise.all([1, 2, 3].map(() => runProgram(['scripts/db-migrate.ts'], address)));
    expect(runs.map(({ code, errors }) => [code, errors])).toEqual([[0, ''], [0, ''], [0, '']]); // biome-ignore format: a table
    const names = readMigrations(address.provider).map(({ name }) => name);
    const applied = runs.flatMap(({ output }) => output.match(/\d{14}_\w+/g) ?? []);
    expect(applied.toSorted()).toEqual(names);
    expect(await listRecords(database)).toHaveLength(names.length);
  });
});

withDatabases('a migration that fails', 'migrated', (current) => {
  test('leaves nothing behind, and file, line and statement are told', async () => {
    const { address } = current();
    const before = await describeSchema(current());
    const more = withMore(
      address,
      '-- CreateTable\nCREATE TABLE "A" ("id" INTEGER);\n\nINSERT INTO "B"\nVALUES (1);\n',
    );
    const failure: unknown = await applyMigrations(address, more).catch((error) => error);
    expect(String(failure)).toMatch(/29991231235959_more\/migration\.sql, line 4: .*\bB\b/s);
    expect(String(failure)).toMatch(/\nINSERT INTO "B"\nVALUES \(1\)$/);
    expect(isPassing(failure)).toBe(false);
    expect(await describeSchema(current())).toEqual(before);
    expect(await applyMigrations(address)).toEqual([]);
  });

  test('can be mended and applied', async () => {
    const { address } = current();
    const mended = withMore(address, 'CREATE TABLE "A" ("id" INTEGER);');
    expect(await applyMigrations(address, mended)).toEqual(['29991231235959_more']);
  });

  test('a migration of newer code is refused, by data:import too', async () => {
    const { address, database } = current();
    const reason = 'the database has the migration 29991231235959_more, which this code does not know';
    await expect(applyMigrations(address)).rejects.toThrow(reason);
    await expect(listPendingMigrations(database)).rejects.toThrow(reason);
    for (const program of ['scripts/db-migrate.ts', 'scripts/data-import.ts'])
      expect(await runProgram([program], address)).toMatchObject({
        code: 1,
        errors: expect.stringContaining(reason),
      });
  });

  test('one that was changed after it was applied is refused', async () => {
    const { address } = current();
    await expect(applyMigrations(address, withMore(address, 'SELECT 2;'))).rejects.toThrow(
      /29991231235959_more\/migration\.sql was changed after the database was migrated by it/,
    );
  });

  test('one that the engine of Prisma left half done is refused', async () => {
    const { address, database } = current();
    await database.$executeRaw`UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '29991231235959_more'`;
    await expect(
      applyMigrations(address, withMore(address, 'CREATE TABLE "A" ("id" INTEGER);')),
    ).rejects.toThrow('the migration 29991231235959_more was begun and never finished');
  });
});

withSqlite('a migration that redefines a table', 'dataset', (current) => {
  const redefine = (where: string) => `PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Source" AS SELECT * FROM "Source" WHERE ${where};
DROP TABLE "Source";
ALTER TABLE "new_Source" RENAME TO "Source";
CREATE UNIQUE INDEX "Source_id" ON "Source"("id");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;`;

  test('is refused whole when a row then refers to nothing', async () => {
    const { address, database } = current();
    const count = await database.source.count();
    await expect(applyMigrations(address, withMore(address, redefine('false')))).rejects.toThrow(
      /more\/migration\.sql: a row of \w+ refers to no row of Source/,
    );
    expect(await database.source.count()).toBe(count);
  });

  test('keeps the rows that refer to the table', async () => {
    const { address, database } = current();
    const count = await database.figure.count();
    expect(await applyMigrations(address, withMore(address, redefine('true')))).toHaveLength(1);
    expect(await database.figure.count()).toBe(count);
  });
});
