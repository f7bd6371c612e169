import { expect, test, vi } from 'vitest';
import { GET as getHealth } from '#app/healthz/route.ts';
import { GET as getReady } from '#app/readyz/route.ts';
import { GET as getVersion } from '#app/version.json/route.ts';
import { listMigrations } from '#lib/database/schema-files.ts';
import { withDatabases } from '#tests/setup/databases.ts';
import packageJson from '../../package.json' with { type: 'json' };

vi.mock('next/server', () => ({ connection: async () => {} }));

withDatabases('probes of a filled database', 'dataset', (current) => {
  test('is alive', async () => {
    const response = await getHealth();
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({ status: 'ok' });
  });

  test('is ready with the first release', async () => {
    const response = await getReady();
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ready', release: 1 });
  });

  test('is not ready while the rows that pages read were not computed of this release', async () => {
    await current().database.computedState.update({ where: { id: 1 }, data: { release: 0 } });
    const response = await getReady();
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({
      detail: 'What pages read of this data was not computed yet: npm run db:migrate computes it.',
    });
  });

  test('tells the versions of code and data', async () => {
    expect(await (await getVersion()).json()).toEqual({
      code: packageJson.version,
      data: {
        release: 1,
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        imported_at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/),
      },
      built_at: null,
    });
  });
});

withDatabases('probes of an empty database', 'migrated', (current) => {
  test('is alive but not ready: nothing was imported', async () => {
    expect((await getHealth()).status).toBe(200);
    const response = await getReady();
    expect(response.status).toBe(503);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({
      status: 503,
      detail: 'The database is empty: no data was imported.',
    });
  });

  test('has no data release yet', async () => {
    expect(await (await getVersion()).json()).toEqual({
      code: packageJson.version,
      data: null,
      built_at: null,
    });
  });

  test('is not ready while the newest migration is unfinished', async () => {
    const { database, address } = current();
    const newest = listMigrations(address.provider).at(-1);
    await database.$executeRaw`UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = ${newest}`;
    expect(await (await getReady()).json()).toMatchObject({
      detail: `The database lacks migration ${newest}.`,
    });
  });
});

withDatabases('probes of a database without tables', 'empty', () => {
  test('is not ready, and the reason stays in the log', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const response = await getReady();
    expect(response.status).toBe(503);
    expect(await response.text()).not.toMatch(/_prisma_migrations|SELECT|\.ts/);
    expect(log).toHaveBeenCalledOnce();
  });

  test('fails to tell versions without telling internals', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const response = await getVersion();
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('30');
    expect(await response.text()).not.toMatch(/DataRelease|prisma|\.ts/i);
  });
});
