import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { endGently } from './end-gently.ts';
import { getProcessState } from './process-state.ts';

afterEach(() => {
  globalThis.khuyenCongProcess = undefined;
});

async function serve(listener: RequestListener) {
  const server = createServer(listener).listen(0);
  const { port } = server.address() as AddressInfo;
  return { server, ask: () => fetch(`http://127.0.0.1:${port}/`, { headers: { connection: 'close' } }) };
}

test('what was asked before the end is answered, and nobody is let in afterwards', async () => {
  const { server, ask } = await serve(async (_, response) => {
    await setTimeout(900);
    response.end('whole');
  });
  const asked = ask();
  await setTimeout(50);
  const ended = endGently(server, 5_000);
  expect(getProcessState().isEnding).toBe(true);
  expect(await (await asked).text()).toBe('whole');
  expect(await ended).toBe(true);
  await expect(ask()).rejects.toThrow();
});

test('what is not answered in time is told', async () => {
  const { server, ask } = await serve(() => {});
  const asked = ask().catch(() => null);
  await setTimeout(50);
  expect(await endGently(server, 700)).toBe(false);
  server.closeAllConnections();
  await asked;
});
