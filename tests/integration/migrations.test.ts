import { expect, test } from 'vitest';
import { applyMigrations, diffMigrations, listPendingMigrations } from '#lib/database/migrate.ts';
import { listMigrations } from '#lib/database/schema-files.ts';
import { withDatabases } from '#tests/setup/databases.ts';

withDatabases('migrations', 'empty', (current) => {
  test('a fresh database lacks every migration', async () => {
    const { database, address } = current();
    expect(await listPendingMigrations(database)).toEqual(listMigrations(address.provider));
  });

  test('the migrations give exactly what schema.prisma describes', async () => {
    expect(await diffMigrations(current().address)).toBe('');
  });

  test('looking for differences leaves the database untouched', async () => {
    const { database, address } = current();
    await diffMigrations(address);
    expect(await listPendingMigrations(database)).toEqual(listMigrations(address.provider));
  });

  test('applying brings the database to the newest schema once', async () => {
    const { database, address } = current();
    expect(await applyMigrations(address)).toEqual(listMigrations(address.provider));
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
    const note = { areaId: 'phu-luong', year: 2021, topic: 'use', noteVi: 'x', noteEn: 'x' } as const;
    await expect(database.note.create({ data: { ...note, sourceId: 'a', position: 1 } })).rejects.toThrow(
      /foreign key/i,
    );
  });
});
