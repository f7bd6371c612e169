import { expect, test } from 'vitest';
import type { DatabaseAddress } from '#lib/database/database-url.ts';
import { diffMigrations } from '#lib/database/diff-migrations.ts';
import { applyMigrations, listPendingMigrations } from '#lib/database/migrate.ts';
import { readMigrations } from '#lib/database/schema-files.ts';
import { importDataset } from '#lib/dataset/import-dataset.ts';
import { readValidDataset } from '#lib/dataset/read-dataset.ts';
import { toCellKey } from '#lib/domain/cell.ts';
import { withDatabases } from '#tests/setup/databases.ts';
import { copyNorthern, northern } from '#tests/setup/dataset-folder.ts';
import { fillOldDatabase, insertOldRow } from '#tests/setup/fill-old-database.ts';
import { loadDataset } from '#tests/setup/load-dataset.ts';

const namesOf = ({ provider }: DatabaseAddress) => readMigrations(provider).map(({ name }) => name);

withDatabases('migrations', 'empty', (current) => {
  test('a fresh database lacks every migration', async () => {
    const { database, address } = current();
    expect(await listPendingMigrations(database)).toEqual(namesOf(address));
  });

  test('the migrations give exactly what schema.prisma describes', async () => {
    expect(await diffMigrations(current().address)).toBe('');
  });

  test('looking for differences leaves the database untouched', async () => {
    const { database, address } = current();
    await diffMigrations(address);
    expect(await listPendingMigrations(database)).toEqual(namesOf(address));
  });

  test('applying brings the database to the newest schema once', async () => {
    const { database, address } = current();
    expect(await applyMigrations(address)).toEqual(namesOf(address));
    expect(await applyMigrations(address)).toEqual([]);
    expect(await listPendingMigrations(database)).toEqual([]);
    expect(await database.figure.count()).toBe(0);
  });

  test('a figure of an unknown area is refused by the database', async () => {
    const source = {
      id: 'a',
      publisher: 'b',
      url: 'c',
      language: 'vi',
      kind: 'news',
      retrievedOn: 'd',
    } as const;
    const { database } = current();
    await database.source.create({ data: { ...source, position: 1 } });
    const note = {
      id: 'a',
      areaId: 'phu-luong',
      year: 2021,
      topic: 'use',
      noteVi: 'x',
      noteEn: 'x',
    } as const;
    await expect(database.note.create({ data: { ...note, sourceId: 'a', position: 1 } })).rejects.toThrow(
      /foreign key/i,
    );
  });
});

withDatabases('a database from before notes had an id', 'empty', (current) => {
  const rows = ['một', 'hai'].map((text) => `phu-tho,2022,use,${text},x,ven-2016-vinh-phuc\n`).join('');
  const folder = () => copyNorthern({ 'notes.csv': (text) => text.concat(rows) });

  test('is brought to ids of the same form, and the same data again are no release', async () => {
    const { database, address } = current();
    const dataset = await readValidDataset(folder());
    await fillOldDatabase(current(), dataset, '_note_ids', ['id']);
    await applyMigrations(address);
    const kept = await database.note.findMany({ orderBy: { position: 'asc' } });
    expect(kept.map(({ id, noteVi }) => [id, noteVi])).toEqual(
      dataset.notes.map(({ id, noteVi }) => [id, noteVi]),
    );
    expect(await importDataset(database, dataset)).toEqual({ release: 1, changes: null });
    const { changes } = await importDataset(database, await readValidDataset(northern));
    expect(changes?.notes).toMatchObject({
      added: [],
      changed: [],
      removed: [expect.any(String), expect.any(String)],
    });
  });
});

withDatabases('a database from before the constraints', 'empty', (current) => {
  test('keeps every row and its release, and has the key of every cell', async () => {
    const { database, address } = current();
    const dataset = { ...(await readValidDataset('data')), population: [], priceIndex: [] };
    await fillOldDatabase(current(), dataset, '_constraints');
    const change = { tableName: 'notes', kind: 'changed', release: 1 } as const;
    const texts = { before: '{}', after: '{"a":1}' };
    await insertOldRow(database, 'RowChange', { ...change, position: 1, rowId: 'a', ...texts });
    await database.releaseCount.create({ data: { ...change, rows: 1, lines: 1 } });
    const readHistory = () =>
      Promise.all([
        database.dataRelease.findMany(),
        database.$queryRaw`SELECT "rowId", "kind", "before", "after" FROM "RowChange"`,
        database.releaseCount.findMany(),
      ]);
    const history = await readHistory();
    expect((await applyMigrations(address))[0]).toMatch(/_constraints$/);
    expect(await database.$transaction(loadDataset)).toEqual(dataset);
    expect(await readHistory()).toEqual(history);
    const keys = await database.figure.findMany({ select: { cellKey: true }, orderBy: { position: 'asc' } });
    expect(keys.map(({ cellKey }) => cellKey)).toEqual(dataset.figures.map(toCellKey));
    expect(await importDataset(database, dataset)).toEqual({ release: 1, changes: null });
    expect(await diffMigrations(address)).toBe('');
  });
});

withDatabases('a database from before the history had areas', 'empty', (current) => {
  test('has the area of each figure and percentage that it keeps, also of those that are gone', async () => {
    const { database, address } = current();
    await fillOldDatabase(
      current(),
      { ...(await readValidDataset(northern)), figures: [] },
      '_row_change_area',
    );
    const [there, gone] = ['{"area":"phu-tho"}', '{"area":"gone-area"}'];
    const rows = [
      { tableName: 'figures', kind: 'changed', before: there, after: there },
      { tableName: 'figures', kind: 'removed', before: gone, after: null },
      { tableName: 'claims', kind: 'added', before: null, after: there },
      { tableName: 'notes', kind: 'added', before: null, after: there },
      { tableName: 'figures', kind: 'added', before: null, after: '{}' },
    ];
    for (const [index, row] of rows.entries())
      await insertOldRow(database, 'RowChange', {
        ...row,
        release: 1,
        position: index + 1,
        rowId: `${index}`,
      });
    await applyMigrations(address);
    const kept = await database.rowChange.findMany({ orderBy: { position: 'asc' } });
    expect(kept.map(({ areaId }) => areaId)).toEqual(['phu-tho', 'gone-area', 'phu-tho', null, null]);
  });
});
