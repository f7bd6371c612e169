import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readValidDataset } from '#lib/dataset/read-dataset.ts';
import { tryAgain } from '#scripts/run.ts';
import { withDatabases, withSqlite } from '#tests/setup/databases.ts';
import { copyNorthern, northern, replace } from '#tests/setup/dataset-folder.ts';
import { loadDataset } from '#tests/setup/load-dataset.ts';
import { kill, runProgram, startHangingImport } from '#tests/setup/run-program.ts';

withDatabases('two imports at once', 'dataset', (current) => {
  test('the later one waits until the earlier one has ended', async () => {
    const { database, address } = current();
    const earlier = await startHangingImport(northern, address);
    const later = runProgram(['scripts/data-import.ts', northern, '--remove-many'], address);
    await wait(3_000);
    expect(await database.dataRelease.count()).toBe(1);
    await kill(earlier);
    expect(await later).toMatchObject({ code: 0, errors: '' });
    expect(await loadDataset(database)).toEqual(await readValidDataset(northern));
  });

  test('both end whole, one after the other', async () => {
    const { database, address } = current();
    const folders = [
      copyNorthern({ 'figures.csv': replace(',130400000000,', ',130500000000,') }),
      copyNorthern({ 'figures.csv': replace(',130400000000,', ',130600000000,') }),
    ];
    const imports = folders.map((folder) => runProgram(['scripts/data-import.ts', folder], address));
    expect(await Promise.all(imports)).toMatchObject([
      { code: 0, errors: '' },
      { code: 0, errors: '' },
    ]);
    expect(await database.dataRelease.count()).toBe(4);
    const contents = await Promise.all(folders.map(readValidDataset));
    expect(contents).toContainEqual(await loadDataset(database));
  });
});

withSqlite('an import beside one that does not end', 'dataset', (current) => {
  test('gives up after ten seconds, says so and changes nothing', async () => {
    const { database, address } = current();
    const stuck = await startHangingImport(northern, address);
    expect(await runProgram(['scripts/data-import.ts', northern], address)).toMatchObject({
      code: tryAgain,
      errors: expect.stringMatching(
        /^Nothing was imported: another program is writing to the database \/.*: try again when it has ended\n$/,
      ),
    });
    await kill(stuck);
    expect(await database.dataRelease.count()).toBe(1);
  });
});
