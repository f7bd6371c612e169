import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseDatabaseUrl } from '#lib/database/database-url.ts';
import { readMarks, writeMarkedData } from '#tests/faults/marked-data.ts';
import { startNginx } from '#tests/faults/own-nginx.ts';
import { ask, findOlder, startReaders } from '#tests/faults/readers.ts';
import { runProgram } from '#tests/setup/run-program.ts';

// The short form of deploy/try.sh: two web processes behind nginx with deploy/nginx.conf and its page cache, on a copy of the database.

const [nginxPort, ...webPorts] = [5, 6, 7].map((step) => Number(process.env.E2E_PORT ?? '3210') + step) as [
  number,
  number,
  number,
];
const addresses = ['/vi/provinces/nghe-an', '/en/provinces/thanh-hoa', '/api/v1/areas.csv'];
/** Addresses that nobody has asked for yet, so that nginx has to ask one of the processes. */
const listNew = (step: string) =>
  Array.from({ length: 12 }, (_, index) => `/api/v1/areas.csv?utm_source=${step}${index}`);

test.skip(
  !existsSync('/usr/sbin/nginx') && process.env.REQUIRE_NGINX !== '1',
  'nginx is missing (Debian’s package nginx-light)',
);

test('readers of two processes see a new release on both, and lose no page when one is killed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-two-'));
  const site = parseDatabaseUrl(`file:${join(folder, 'site.db')}`);
  await run(['scripts/db-backup.ts', join(folder, 'site.db')], parseDatabaseUrl(process.env.DATABASE_URL));
  await run(['scripts/db-migrate.ts'], site);
  const nginx = await startNginx(nginxPort, webPorts);
  const web = webPorts.map((port) => startWeb(port, site.url));
  try {
    for (const port of webPorts) await waitUntilReady(port);
    const readers = startReaders(4, addresses, {
      from: nginx.site,
      restMs: 50,
      toKept: (text) => (readMarks(text).length > 0 ? 'r2r' : 'r1r'),
    });
    expect(await listFailed(nginx.site, [...addresses, ...listNew('before')])).toEqual([]);
    // What nginx refuses by itself has headers as strict as those of the site.
    const refused = await fetch(`${nginx.site}/api/mcp`, { method: 'POST', body: 'x'.repeat(20_000) });
    const told = ['x-content-type-options', 'cross-origin-resource-policy', 'cache-control'];
    expect([refused.status, ...told.map((name) => refused.headers.get(name))]).toEqual([
      413,
      'nosniff',
      'same-origin',
      'no-store',
    ]);

    const data = writeMarkedData(2);
    await run(['scripts/data-import.ts', data], site);
    rmSync(data, { recursive: true });
    for (const port of webPorts)
      await expect
        .poll(() => listOlder(`http://127.0.0.1:${port}`, addresses), { timeout: 60_000 })
        .toEqual([]);
    expect(await listOlder(nginx.site, listNew('after'))).toEqual([]);

    web[0]?.kill('SIGKILL');
    expect(await listFailed(nginx.site, [...addresses, ...listNew('killed')])).toEqual([]);
    await readers.stop();
    const answers = readers.take();
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    expect([...Map.groupBy(answers, ({ address }) => address).values()].flatMap(findOlder)).toEqual([]);
  } finally {
    for (const child of web) child.kill('SIGKILL');
    await nginx.stop();
    rmSync(folder, { recursive: true });
  }
});

function startWeb(port: number, databaseUrl: string): ChildProcess {
  const env = { ...process.env, PORT: String(port), DATABASE_URL: databaseUrl, PAGES_KEPT: 'memory' };
  return spawn(process.execPath, ['scripts/serve.ts'], { stdio: ['ignore', 'ignore', 'inherit'], env });
}

async function waitUntilReady(port: number): Promise<void> {
  const readStatus = async () => (await ask('/readyz', `http://127.0.0.1:${port}`)).status;
  await expect.poll(readStatus, { timeout: 60_000, intervals: [100] }).toBe(200);
}

async function listFailed(from: string, asked: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(asked.map((address) => ask(address, from)));
  return answers.filter(({ status }) => status !== 200).map(({ address, status }) => `${status} ${address}`);
}

/** The addresses that do not show the new release alone. */
async function listOlder(from: string, asked: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(asked.map((address) => ask(address, from)));
  return answers.filter(({ text }) => readMarks(text).join() !== '2').map(({ address }) => address);
}

async function run(args: string[], address: ReturnType<typeof parseDatabaseUrl>): Promise<void> {
  const { code, errors } = await runProgram(args, address);
  expect([code, errors]).toEqual([0, '']);
}
