import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLog } from '#lib/server/create-log.ts';
import { createMetrics } from '#lib/server/create-metrics.ts';
import { observeRequest } from '#lib/server/observe-request.ts';
import { getProcessState } from '#lib/server/process-state.ts';

// Processor time that the log and the measurements add to a request, on an empty answer: node tests/bench/observe-request.ts > /dev/null
const rounds = 5;
const requests = 1_000;
const connections = 16;

const plain: RequestListener = (_, response) => response.end('answer');
const observed: RequestListener = (request, response) =>
  observeRequest(request, response, () => plain(request, response));

const state = getProcessState();
const ways: [string, RequestListener, () => void][] = [
  ['without', plain, () => {}],
  ['log', observed, () => Object.assign(state, { log, metrics: undefined })],
  ['log and measurements', observed, () => Object.assign(state, { log, metrics })],
];
const log = createLog('info');
const metrics = createMetrics();
const taken = new Map<string, number[]>(ways.map(([name]) => [name, []]));
for (let round = -1; round < rounds; round += 1)
  for (const [name, listener, prepare] of ways) {
    prepare();
    const micros = await measure(listener);
    if (round >= 0) taken.get(name)?.push(micros);
  }
const medians = [...taken].map(
  ([name, all]) => [name, all.toSorted((a, b) => a - b)[rounds >> 1] ?? 0] as const,
);
const floor = medians[0]?.[1] ?? 0;
for (const [name, median] of medians)
  process.stderr.write(
    `${name}: ${median.toFixed(0)} µs of processor a request (+${(median - floor).toFixed(0)})\n`,
  );
process.exit();

/** Microseconds of processor for a request and its asking, in this process. */
async function measure(listener: RequestListener): Promise<number> {
  const server = createServer(listener).listen(0);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/vi/provinces/nghe-an`;
  const before = process.cpuUsage();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (let asked = 0; asked < requests / connections; asked += 1) await (await fetch(url)).text();
    }),
  );
  const { user, system } = process.cpuUsage(before);
  server.close();
  return (user + system) / requests;
}
