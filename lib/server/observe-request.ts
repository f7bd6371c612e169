import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { toPath } from '#lib/http/judge-request.ts';
import { toAddressKind } from './address-kind.ts';
import { getLog } from './log.ts';
import { getMetrics } from './metrics.ts';
import { getProcessState, type ObservedRequest } from './process-state.ts';
import { toRequestId } from './request-id.ts';

const storage = new AsyncLocalStorage<ObservedRequest>();
/** Asked for every few seconds. */
const probes = ['/healthz', '/readyz'];
/** Longer ones are no addresses of ours. */
const longestPath = 300;

/**
 * Answers a request through `answer`, names it (`x-request-id`), and logs and counts it once it is answered: without what it asks after `?`, where the words of
 * readers stand. Bytes are those sent, with the headers.
 */
export function observeRequest(
  request: IncomingMessage,
  response: ServerResponse,
  answer: () => unknown,
): void {
  const startedAt = performance.now();
  const { method, socket } = request;
  const path = toPath(request.url ?? '/').slice(0, longestPath);
  const sentBefore = socket.bytesWritten;
  const observed: ObservedRequest = { id: toRequestId(request.headers['x-request-id']) };
  response.setHeader('x-request-id', observed.id);
  getProcessState().currentRequest = storage;
  response.once('close', () => {
    const ms = performance.now() - startedAt;
    const status = response.statusCode;
    const cache = observed.cache ?? readPageCache(response);
    count(path, status, ms, readPageCache(response));
    getLog()[chooseLevel(path, status)]('Answered', {
      method,
      path,
      status,
      bytes: socket.bytesWritten - sentBefore,
      ms: Math.round(ms * 10) / 10,
      ...(cache && { cache }),
      ...(!response.writableFinished && { brokenOff: true }),
    });
  });
  storage.run(observed, answer);
}

function chooseLevel(path: string, status: number): 'debug' | 'info' | 'warn' {
  if (status >= 500) return 'warn';
  return probes.includes(path) ? 'debug' : 'info';
}

/** What is told of the page that was kept (answer-page.ts), else what Next says of its page cache. */
function readPageCache(response: ServerResponse): ObservedRequest['cache'] {
  const status = String(response.getHeader('cache-status') ?? '');
  if (status) return /detail=old/.test(status) ? 'stale' : /; hit/.test(status) ? 'hit' : 'miss';
  const told = String(response.getHeader('x-nextjs-cache') ?? '').toLowerCase();
  return told === 'hit' || told === 'stale' || told === 'miss' ? told : undefined;
}

function count(path: string, status: number, ms: number, pageCache: ObservedRequest['cache']): void {
  const metrics = getMetrics();
  if (!metrics) return;
  const kind = toAddressKind(path);
  metrics.requests.inc({ kind, status: `${Math.floor(status / 100)}xx` });
  metrics.requestSeconds.observe({ kind }, ms / 1000);
  if (pageCache) metrics.cacheRequests.inc({ cache: 'pages', result: pageCache });
}
