import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMetrics } from './create-metrics.ts';
import { getProcessState } from './process-state.ts';
import { serveMetrics } from './serve-metrics.ts';

const log = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };

beforeEach(() => {
  Object.assign(getProcessState(), { log, metrics: createMetrics() });
});

afterEach(() => {
  globalThis.khuyenCongProcess = undefined;
});

test('measurements stand at /metrics alone, and an address that is taken is told', async () => {
  getProcessState().metrics?.requests.inc({ kind: 'page', status: '2xx' });
  const server = serveMetrics({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/metrics`);
  expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4');
  expect(await response.text()).toContain('khuyen_cong_http_requests_total{kind="page",status="2xx"} 1\n');
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
  const second = serveMetrics({ host: '127.0.0.1', port });
  await once(second, 'error');
  expect(log.error).toHaveBeenCalledWith(`Nothing is measured at 127.0.0.1:${port}`, {
    err: expect.objectContaining({ code: 'EADDRINUSE' }),
  });
  server.close();
});
