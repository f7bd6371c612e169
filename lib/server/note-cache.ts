import { getMetrics } from './metrics.ts';
import { getCurrentRequest } from './process-state.ts';

/** Notes, for the count and for the request's line in the log, whether a cache had what was looked for. */
export function noteCache(cache: 'answers' | 'bundles', isHit: boolean): void {
  const result = isHit ? 'hit' : 'miss';
  getMetrics()?.cacheRequests.inc({ cache, result });
  const request = getCurrentRequest();
  if (request) request.cache = result;
}
