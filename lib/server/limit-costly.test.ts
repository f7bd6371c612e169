import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createGate } from './create-gate.ts';
import { limitCostly } from './limit-costly.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** A site that answers when it is told to; lets one suggestion and one question in at a time while one waits, and two files. */
function open() {
  const drawn = createGate({ atOnce: 1, mostWaiting: 1, longestWaitMs: 10_000 });
  const questions = createGate({ atOnce: 1, mostWaiting: 1, longestWaitMs: 10_000 });
  const files = createGate({ atOnce: 2, mostWaiting: 0, longestWaitMs: 10_000 });
  const { promise: told, resolve: tell } = Promise.withResolvers<void>();
  let answered = 0;
  server = createServer(async (request, response) => {
    if (!(await limitCostly(request, response, { drawn, files, questions }))) return;
    answered += 1;
    await told;
    response.end('answered');
  }).listen(0);
  const { port } = server.address() as AddressInfo;
  const ask = (path: string, headers = {}) => fetch(`http://127.0.0.1:${port}${path}`, { headers });
  return { ask, tell, countAnswered: () => answered };
}

test('one too many suggestion or page of the framework is refused in words and when to ask again, other pages are not', async () => {
  const { ask, tell, countAnswered } = open();
  const first = ask('/api/internal/suggest?q=a');
  await expect.poll(countAnswered).toBe(1);
  const others = [
    ask('/api/internal/suggest?q=b'),
    ask('/vi/search?q=c', { rsc: '1' }),
    ask('/vi/search?q=d'),
  ];
  const refused = await Promise.race(others);
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('10');
  expect(await refused.text()).toMatch(/The server is busy|Too many large answers|Máy chủ đang bận/);
  await expect.poll(countAnswered).toBe(2);
  tell();
  const statuses = (await Promise.all([first, ...others])).map(({ status }) => status);
  expect(statuses.sort()).toEqual([200, 200, 200, 429]);
});

test('one too many question of an assistant is refused with when to ask again, and keeps no suggestion waiting', async () => {
  const { ask, tell, countAnswered } = open();
  const first = ask('/api/mcp');
  await expect.poll(countAnswered).toBe(1);
  const others = [ask('/api/mcp'), ask('/api/mcp')];
  const refused = await Promise.race(others);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '10']);
  const suggestion = ask('/api/internal/suggest?q=a');
  await expect.poll(countAnswered).toBe(2);
  tell();
  expect((await suggestion).status).toBe(200);
  const statuses = (await Promise.all([first, ...others])).map(({ status }) => status);
  expect(statuses.sort()).toEqual([200, 200, 429]);
});

test('one file too many is refused at once', async () => {
  const { ask, tell, countAnswered } = open();
  const inside = [ask('/api/v1/figures.xlsx?area=ha-noi'), ask('/data/khuyen-cong-1.zip')];
  await expect.poll(countAnswered).toBe(2);
  expect((await ask('/api/v1/areas.xlsx')).status).toBe(429);
  tell();
  expect((await Promise.all(inside)).map(({ status }) => status)).toEqual([200, 200]);
  expect((await ask('/api/v1/areas.xlsx')).status).toBe(200);
});
