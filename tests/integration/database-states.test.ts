import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { parseDatabaseUrl } from '#lib/database/database-url.ts';
import { explainDatabaseFailure } from '#lib/database/explain-database-failure.ts';
import { applyMigrations } from '#lib/database/migrate.ts';
import { withSqlite } from '#tests/setup/databases.ts';
import { copyNorthern } from '#tests/setup/dataset-folder.ts';
import { runProgram, startProgram } from '#tests/setup/run-program.ts';

// The short form of tests/faults/database-files.ts, without a process for each state.
withSqlite('a database file', 'dataset', (current) => {
  const makeFolder = () => {
    const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-states-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    return folder;
  };
  const explain = async (path: string) => {
    const address = parseDatabaseUrl(`file:${path}`);
    return applyMigrations(address).then(
      () => 'nothing failed',
      (error: unknown) => explainDatabaseFailure(error, address),
    );
  };

  test('that is no database is told so', async () => {
    const path = join(makeFolder(), 'site.db');
    writeFileSync(path, 'no database '.repeat(2_000));
    expect(await explain(path)).toMatch(/^\/.*site\.db is no database: /);
  });

  test('that is cut short is told as damaged', async () => {
    const path = join(makeFolder(), 'site.db');
    await current().database.$executeRawUnsafe(`VACUUM INTO '${path}'`);
    truncateSync(path, Math.floor(statSync(path).size / 2));
    expect(await explain(path)).toMatch(/^the database \/.*site\.db is damaged: /);
  });

  test('that is a folder cannot be opened', async () => {
    const path = join(makeFolder(), 'site.db');
    mkdirSync(path);
    expect(await explain(path)).toMatch(/^the database \/.*site\.db cannot be opened: /);
  });
});

test('whose folder is a file is told in one sentence by the import', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'khuyen-cong-states-')), 'file');
  onTestFinished(() => rmSync(dirname(file), { recursive: true }));
  writeFileSync(file, '');
  const { code, errors } = await runProgram(
    ['scripts/data-import.ts'],
    parseDatabaseUrl(`file:${file}/site.db`),
  );
  expect(code).toBe(1);
  expect(errors).toMatch(
    /^Nothing was imported: the folder of the database .*site\.db cannot be made: .*\n$/,
  );
});

test('a command whose output is closed ends quietly, with its own code', async () => {
  const folder = copyNorthern({ 'notes.csv': (content) => content.replaceAll(',use,', ',no-topic,') });
  const child = startProgram(['scripts/data-check.ts', folder], { provider: 'sqlite', url: '' });
  child.stdout?.destroy();
  const [errors, [code]] = await Promise.all([child.stderr ? text(child.stderr) : '', once(child, 'exit')]);
  expect({ code, errors }).toEqual({ code: 1, errors: expect.stringMatching(/^\d+ problems? in .*\n$/) });
});
