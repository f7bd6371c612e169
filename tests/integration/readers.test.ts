import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { expect, inject, test, vi } from 'vitest';
import { createDatabase } from '#lib/database/create-database.ts';
import { isDatabaseError } from '#lib/database/is-database-error.ts';
import { openDatabase, openThrough } from '#lib/database/open-database.ts';
import { openReader } from '#lib/database/open-readers.ts';
import { createReadGate } from '#lib/database/read-gate.ts';
import { createReadingAdapter } from '#lib/database/reading-adapter.ts';
import { openPair, readFromNewest } from '#lib/queries/two-databases.ts';
import { withDatabases, withSqlite } from '#tests/setup/databases.ts';

withDatabases('what readers ask', 'dataset', (current) => {
  test('is read and never written', async () => {
    const reader = openReader(current().address);
    expect(await reader.dataRelease.count()).toBe(1);
    expect(await reader.figure.findMany({ include: { caveats: true }, take: 3 })).toHaveLength(3);
    expect(await reader.$queryRaw`SELECT 1 AS one`).toHaveLength(1);
    await expect(reader.dataRelease.deleteMany()).rejects.toThrow('This connection only reads');
    expect(await reader.dataRelease.count()).toBe(1);
    await reader.$disconnect();
  });
});

withSqlite('a file that another program has locked', 'dataset', (current) => {
  test('is read as soon as it is free, and holds nothing else up', async () => {
    const [locker, reader] = [openDatabase(current().address), openReader(current().address)];
    await locker.dataRelease.count();
    await locker.$queryRaw`PRAGMA locking_mode = EXCLUSIVE`;
    await locker.$executeRaw`UPDATE "DataRelease" SET "number" = "number"`;
    let isRead = false;
    const reading = reader.dataRelease.count().finally(() => {
      isRead = true;
    });
    await setTimeout(120);
    expect(isRead).toBe(false);
    // Let go with the next question; at its end a connection lets go only once its last statement is collected.
    await locker.$queryRaw`PRAGMA locking_mode = NORMAL`;
    await locker.dataRelease.count();
    expect(await reading).toBe(1);
    await Promise.all([locker.$disconnect(), reader.$disconnect()]);
  });
});

test('a server that takes connections and answers nothing counts as away, at once for those who ask next', async () => {
  const sockets = new Set<Socket>();
  const silent = createServer((socket) => sockets.add(socket)).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  const reader = openThrough(
    createReadingAdapter({ provider: 'postgresql', url }, createReadGate(1)),
    'postgresql',
  );
  const failures = await Promise.all(
    [1, 2, 3].map(() => reader.dataRelease.count().catch((error: unknown) => error)),
  );
  expect(failures.map(isDatabaseError)).toEqual([true, true, true]);
  const connections = sockets.size;
  await expect(reader.dataRelease.count()).rejects.toThrow('The database did not answer a moment ago');
  expect(sockets.size).toBe(connections);
  for (const socket of sockets) socket.destroy();
  silent.close();
  await reader.$disconnect().catch(() => {});
});

const adminUrl = process.env.TEST_POSTGRES_URL ?? '';

test.skipIf(adminUrl === '')(
  'readers are answered from a standby while it has the newest release, else from the primary',
  async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const template = inject('templates').postgresql?.dataset;
    const create = () => createDatabase(adminUrl, `test_${randomUUID()}`, template);
    const [primary, standby] = [await create(), await create()];
    const addresses = { primary: primary.address, standby: standby.address };
    const [pair, other] = [openPair(addresses), openPair(addresses)];
    const { database } = pair.readers;
    const add = async ({ address }: typeof primary) => {
      const writer = openDatabase(address);
      const counts = { added: 0, changed: 1, removed: 0 };
      await writer.dataRelease.create({
        data: { number: 2, contentHash: 'of 2', importedAt: new Date(0), ...counts },
      });
      await writer.$disconnect();
    };

    expect(await readFromNewest(pair)).toMatchObject({ number: 1 });
    expect(pair.readers.chosen).toBe('standby');

    await add(primary);
    expect(await readFromNewest(pair)).toMatchObject({ number: 2 });
    expect([pair.readers.chosen, await database.dataRelease.count()]).toEqual(['primary', 2]);

    await primary.remove();
    await expect(database.dataRelease.count()).rejects.toThrow();
    await expect(readFromNewest(pair)).rejects.toThrow();
    // A process that has shown nothing newer goes on with what the standby has.
    expect(await readFromNewest(other)).toMatchObject({ number: 1 });

    await add(standby);
    expect([await database.dataRelease.count(), pair.readers.chosen]).toEqual([2, 'standby']);

    await standby.remove();
    await expect(database.dataRelease.count()).rejects.toThrow();
    for (const { readers } of [pair, other])
      await Promise.all([readers.database, ...Object.values(readers.each)].map((each) => each.$disconnect()));
  },
);
