import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { trace } from '@opentelemetry/api';
import { expect, test, vi } from 'vitest';
import { getProcessState } from './process-state.ts';

test('what was traced arrives before the process ends, under the name of the service and without the words of a search', async () => {
  const parcels: [string | undefined, string][] = [];
  const receiver = createServer(async (request, response) => {
    parcels.push([request.url, await text(request)]);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  }).listen(0);
  await once(receiver, 'listening');
  const { port } = receiver.address() as AddressInfo;
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', `http://127.0.0.1:${port}`);
  const { startTracing } = await import('./start-tracing.ts');
  startTracing();
  const attributes = { 'http.target': '/vi/search?q=bi+mat' };
  trace.getTracer('next.js').startSpan('GET /[locale]/search', { attributes }).end();
  await getProcessState().beforeEnd?.();
  receiver.close();
  expect(parcels).toEqual([['/v1/traces', expect.stringContaining('"name":"GET /[locale]/search"')]]);
  expect(parcels[0]?.[1]).toContain('"stringValue":"khuyen-cong-mo"');
  expect(parcels[0]?.[1]).toContain('"stringValue":"/vi/search"');
  expect(parcels[0]?.[1]).not.toContain('bi+mat');
});
