import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createGate } from './create-gate.ts';
import { limitSearches } from './limit-searches.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** A site that answers when it is told to, and lets one search in at a time. */
function open() {
  const gate = createGate({ atOnce: 1, mostWaiting: 1, longestWaitMs: 10_000 });
  const { promise: told, resolve: tell } = Promise.withResolvers<void>();
  let drawn = 0;
  server = createServer(async (request, response) => {
    if (!(await limitSearches(request, response, gate))) return;
    drawn += 1;
    await told;
    response.end('drawn');
  }).listen(0);
  const { port } = server.address() as AddressInfo;
  const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
  return { ask, tell, countDrawn: () => drawn };
}

test('one too many search is refused in words and when to ask again, other pages are not', async () => {
  const { ask, tell, countDrawn } = open();
  const first = ask('/vi/search?q=a');
  await expect.poll(countDrawn).toBe(1);
  const others = [ask('/en/search?q=b'), ask('/api/internal/suggest?q=c'), ask('/vi/map')];
  const refused = await Promise.race(others);
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('10');
  expect(await refused.text()).toMatch(/The server is busy|Too many large answers/);
  await expect.poll(countDrawn).toBe(2);
  tell();
  const statuses = (await Promise.all([first, ...others])).map(({ status }) => status);
  expect(statuses.sort()).toEqual([200, 200, 200, 429]);
});
