import { request as ask, createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLog } from './create-log.ts';
import { createMetrics } from './create-metrics.ts';
import { getLog } from './log.ts';
import { noteCache } from './note-cache.ts';
import { observeRequest } from './observe-request.ts';
import { getProcessState } from './process-state.ts';

const id = '0123456789abcdef0123456789abcdef';
let lines: Record<string, unknown>[];
let server: Server | undefined;

beforeEach(() => {
  lines = [];
  const log = createLog('info', { write: (line) => lines.push(JSON.parse(line)) });
  Object.assign(getProcessState(), { log, metrics: createMetrics() });
});

afterEach(() => {
  server?.close();
  globalThis.khuyenCongProcess = undefined;
});

function listen(answer: RequestListener): string {
  server = createServer((request, response) =>
    observeRequest(request, response, () => answer(request, response)),
  ).listen(0);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function countRequests() {
  return (await getProcessState().metrics?.requests.get())?.values.map(({ labels, value }) => [
    labels,
    value,
  ]);
}

test('a request is one line and one count, without the words that a reader searched for', async () => {
  const site = listen((_, response) => response.setHeader('x-nextjs-cache', 'HIT').end('found'));
  const response = await fetch(`${site}/vi/search?q=bi+mat#x`, { headers: { 'x-request-id': id } });
  expect(response.headers.get('x-request-id')).toBe(id);
  await response.text();
  await expect.poll(() => lines).toHaveLength(1);
  expect(lines).toEqual([
    expect.objectContaining({
      level: 'info',
      request: id,
      method: 'GET',
      path: '/vi/search',
      status: 200,
      bytes: expect.any(Number),
      ms: expect.any(Number),
      cache: 'hit',
    }),
  ]);
  expect(lines[0]?.bytes).toBeGreaterThan('found'.length);
  expect(JSON.stringify(lines)).not.toContain('bi+mat');
  expect(await countRequests()).toEqual([[{ kind: 'page', status: '2xx' }, 1]]);
});

test('what is logged while it is answered bears its id, and what its cache had stands in its line', async () => {
  const site = listen(async (_, response) => {
    await Promise.resolve();
    noteCache('answers', false);
    getLog().error('It broke');
    response.writeHead(500).end();
  });
  await fetch(`${site}/api/v1/areas.json`, { headers: { 'x-request-id': id } });
  await expect.poll(() => lines).toHaveLength(2);
  expect(lines).toMatchObject([
    { level: 'error', msg: 'It broke', request: id },
    { level: 'warn', status: 500, request: id, cache: 'miss' },
  ]);
});

test('an answer that its reader left is told as broken off', async () => {
  const site = listen((_, response) => response.write('first'));
  const asking = ask(`${site}/data/x.zip`, (response) => response.once('data', () => asking.destroy())).end();
  asking.on('error', () => {});
  await expect.poll(() => lines).toHaveLength(1);
  expect(lines).toMatchObject([{ path: '/data/x.zip', brokenOff: true }]);
});

test('probes are counted and not logged', async () => {
  const site = listen((_, response) => response.end());
  await fetch(`${site}/healthz`);
  await expect.poll(countRequests).toEqual([[{ kind: 'other', status: '2xx' }, 1]]);
  expect(lines).toEqual([]);
});
