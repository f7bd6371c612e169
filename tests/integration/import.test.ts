import { expect, test } from 'vitest';
import { importDataset } from '#lib/dataset/import-dataset.ts';
import { dataFolder, readValidDataset } from '#lib/dataset/read-dataset.ts';
import { countChanges } from '#lib/dataset/summarise-changes.ts';
import { withDatabases } from '#tests/setup/databases.ts';
import { copyNorthern, northern, replace } from '#tests/setup/dataset-folder.ts';
import { loadDataset } from '#tests/setup/load-dataset.ts';

withDatabases('import', 'migrated', (current) => {
  test('the database holds exactly what the files hold', async () => {
    const { database } = current();
    const dataset = await readValidDataset(dataFolder);
    const { release, changes } = await importDataset(database, dataset);
    expect(release).toBe(1);
    expect(changes?.figures.added).toHaveLength(dataset.figures.length);
    expect(await loadDataset(database)).toEqual(dataset);
  });

  test('the same content again makes no release and changes nothing', async () => {
    const { database } = current();
    const before = await database.dataRelease.findMany();
    expect(await importDataset(database, await readValidDataset(dataFolder))).toEqual({
      release: 1,
      changes: null,
    });
    expect(await database.dataRelease.findMany()).toEqual(before);
  });

  test('other content replaces all of it and is the next release', async () => {
    const { database } = current();
    const dataset = await readValidDataset(northern);
    const { release, changes } = await importDataset(database, dataset);
    expect(release).toBe(2);
    expect(changes?.figures).toMatchObject({ added: [], changed: [] });
    expect(await loadDataset(database)).toEqual(dataset);
  });

  test('a correction is one changed figure, and the release counts it', async () => {
    const { database } = current();
    const folder = copyNorthern({ 'figures.csv': replace(',130400000000,', ',130500000000,') });
    const { changes } = await importDataset(database, await readValidDataset(folder));
    expect(changes && countChanges(changes)).toEqual({ added: 0, changed: 1, removed: 0 });
    expect(await database.dataRelease.findFirst({ orderBy: { number: 'desc' } })).toMatchObject({
      number: 3,
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      added: 0,
      changed: 1,
      removed: 0,
    });
    const figure = await database.figure.findUnique({ where: { id: changes?.figures.changed[0] ?? '' } });
    expect(figure?.amountVnd).toBe(130_500_000_000n);
  });

  test('an import that fails midway leaves the old content whole', async () => {
    const { database } = current();
    const before = await loadDataset(database);
    const dataset = await readValidDataset(northern);
    const broken = { ...dataset, notes: dataset.notes.map((note) => ({ ...note, source: 'bao-khong-co' })) };
    await expect(importDataset(database, broken)).rejects.toThrow(/foreign key/i);
    expect(await loadDataset(database)).toEqual(before);
    expect(await database.dataRelease.count()).toBe(3);
  });

  test('reports the rows that are as the files have them, up to all', async () => {
    const { database } = current();
    const reported: [number, number][] = [];
    await importDataset(database, await readValidDataset(northern), {
      onProgress: (done, total) => reported.push([done, total]),
    });
    // 6 areas, 3 changes, 3 members, 11 sources, 20 figures, 7 claims, 4 notes
    expect(reported.map(([done]) => done)).toEqual([6, 9, 12, 23, 43, 50, 54]);
    expect(reported.at(-1)).toEqual([54, 54]);
  });
});
