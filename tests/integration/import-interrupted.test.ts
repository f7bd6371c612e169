import { expect, test } from 'vitest';
import { importDataset } from '#lib/dataset/import-dataset.ts';
import { dataFolder, readValidDataset } from '#lib/dataset/read-dataset.ts';
import { withDatabases } from '#tests/setup/databases.ts';
import { northern } from '#tests/setup/dataset-folder.ts';
import { loadDataset } from '#tests/setup/load-dataset.ts';
import { kill, startHangingImport } from '#tests/setup/run-program.ts';

withDatabases('an import that is killed midway', 'dataset', (current) => {
  test('readers see the old content while it runs and after it is killed; the next import works', async () => {
    const { database, address } = current();
    const before = await readValidDataset(dataFolder);

    const running = await startHangingImport(northern, address);
    expect(await loadDataset(database)).toEqual(before);
    await kill(running);
    expect(await loadDataset(database)).toEqual(before);
    expect(await database.dataRelease.count()).toBe(1);

    const after = await readValidDataset(northern);
    expect(await importDataset(database, after)).toMatchObject({ release: 2 });
    expect(await loadDataset(database)).toEqual(after);
  });
});
