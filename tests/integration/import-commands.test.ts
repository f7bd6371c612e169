import { expect, test } from 'vitest';
import { isBundleCurrent } from '#lib/database/bundle-state.ts';
import { getBundleFingerprint } from '#lib/dataset/bundle-fingerprint.ts';
import { readEnvironment } from '#lib/server/environment.ts';
import { dataBundle } from '#scripts/run.ts';
import { withDatabases } from '#tests/setup/databases.ts';
import { copyNorthern, northern, replace } from '#tests/setup/dataset-folder.ts';
import { runProgram } from '#tests/setup/run-program.ts';

/** No bundle can be made of a release that counts rows of no table. */
const notBundled = { release: 1, tableName: 'no table', kind: 'added', rows: 1, lines: 0 } as const;

withDatabases('the commands', 'empty', (current) => {
  test('data:check counts a dataset without problems', async () => {
    expect(await runProgram(['scripts/data-check.ts', northern], current().address)).toEqual({
      code: 0,
      output: `${northern}: 20 figures and 7 claims from 11 sources, 6 areas; no problem found\n`,
      errors: '',
    });
  });

  test('data:check prints every problem with its place and fails', async () => {
    const folder = copyNorthern({
      'figures.csv': replace('2170000000,1000000,', '2170000000,100000000,'),
      'claims.csv': replace(',42.3,', ',"42,3",'),
    });
    expect(await runProgram(['scripts/data-check.ts', folder], current().address)).toEqual({
      code: 1,
      output: [
        `${folder}/figures.csv:20:step_vnd: does not divide the amount 2170000000\n`,
        `${folder}/claims.csv:7:value_pct: must be a number with a decimal point and without %; it is "42,3"\n`,
      ].join(''),
      errors: `2 problems in ${folder}\n`,
    });
  });

  test('data:import tells a database without tables from a failure', async () => {
    expect(await runProgram(['scripts/data-import.ts', northern], current().address)).toEqual({
      code: 1,
      output: '',
      errors: expect.stringContaining(
        'Nothing was imported: the database is not migrated. Run: npm run db:migrate\n',
      ),
    });
  });

  test('db:migrate makes the tables, once', async () => {
    const { address } = current();
    expect(await runProgram(['scripts/db-migrate.ts'], address)).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^Migrations applied: \d{14}_first/),
    });
    expect(await runProgram(['scripts/db-migrate.ts'], address)).toMatchObject({
      code: 0,
      output: 'The database has the newest schema.\n',
    });
  });

  test('data:import refuses a dataset with a problem', async () => {
    const folder = copyNorthern({ 'notes.csv': () => '' });
    expect(await runProgram(['scripts/data-import.ts', folder], current().address)).toEqual({
      code: 1,
      output: '',
      errors: `${folder}/notes.csv:1: the file is empty\nNothing was imported: 1 problem in ${folder}\n`,
    });
    expect(await current().database.dataRelease.count()).toBe(0);
  });

  test('data:import says what it added, then what it changed, then that there is nothing to do, not even a bundle', async () => {
    const { database, address } = current();
    expect(await runProgram(['scripts/data-import.ts', northern], address)).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^Data release 1:\n {2}areas: 6 added \(ca-nuoc phia-bac /),
    });
    const folder = copyNorthern({ 'figures.csv': replace(',142200000000,', ',142300000000,') });
    expect(await runProgram(['scripts/data-import.ts', folder], address)).toEqual({
      code: 0,
      output: expect.stringMatching(
        /^Data release 2:\n {2}figures: 1 changed \(fauxade2tuv\)\nBundle of data release 2: [0-9a-f]{64}\n$/,
      ),
      errors: '',
    });
    await database.releaseCount.create({ data: notBundled });
    expect(await runProgram(['scripts/data-import.ts', folder], address)).toEqual({
      code: 0,
      output: `Nothing to do: data release 2 has the content of ${folder}.\n`,
      errors: '',
    });
  });

  test('a bundle that cannot be made is told, and the import stands', async () => {
    const { database, address } = current();
    const folder = copyNorthern({ 'figures.csv': replace(',142200000000,', ',142400000000,') });
    expect(await runProgram(['scripts/data-import.ts', folder], address)).toEqual({
      code: 0,
      output: 'Data release 3:\n  figures: 1 changed (fauxade2tuv)\n',
      errors: expect.stringMatching(
        /^The data is in, but its bundle was not made: .*To try again: npm run data:bundle\n$/s,
      ),
    });
    expect(await database.dataRelease.count()).toBe(3);
    expect(await database.bundle.count()).toBe(2);
  });

  test('data:import refuses a file that was cut at the end of a row, and --remove-many takes it', async () => {
    const { database, address } = current();
    const half = (text: string) => `${text.split('\n').slice(0, 11).join('\n')}\n`;
    const folder = copyNorthern({ 'figures.csv': half });
    expect(await runProgram(['scripts/data-import.ts', folder], address)).toEqual({
      code: 1,
      output: '',
      errors: `Nothing was imported: figures.csv: 10 of the 20 rows of the database would be removed\nIs the file cut short? Get it whole. If the rows are meant to go: npm run data:import -- ${folder} --remove-many\n`,
    });
    expect(await database.figure.count()).toBe(20);
    expect(await runProgram(['scripts/data-import.ts', folder, '--remove-many'], address)).toMatchObject({
      code: 0,
    });
    expect(await database.figure.count()).toBe(10);
  });

  test('data:bundle makes up for it when it can', async () => {
    const { database, address } = current();
    await database.releaseCount.deleteMany({ where: { tableName: 'no table' } });
    expect(await runProgram(dataBundle, address)).toMatchObject({ code: 0, errors: '' });
    expect(await database.bundle.findMany({ where: { release: 4 } })).toHaveLength(1);
    const isCurrent = () => isBundleCurrent(database, getBundleFingerprint(readEnvironment().siteUrl));
    expect(await isCurrent()).toBe(true);
    await database.bundle.deleteMany({ where: { release: 4 } });
    expect(await isCurrent()).toBe(false);
  });
});
