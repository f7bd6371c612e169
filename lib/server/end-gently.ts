import type { Server } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { getProcessState } from './process-state.ts';

const turnMs = 50;
/** Turns of the loop without a new request after which nothing more waits at the door. Turns and not a time: a busy process accepts late what was sent long before. */
const quietTurns = 10;
/** Whoever still sends after these doesn't listen. */
const mostTurns = 60;

/**
 * Ends a server without losing a request: tells that it is ending (/readyz, `Connection: close`), still takes what was sent before for half a second at
 * least, answers it, and closes. Answers whether everything was answered within `limitMs`.
 */
export async function endGently(server: Server, limitMs: number): Promise<boolean> {
  getProcessState().isEnding = true;
  const startedAt = performance.now();
  await waitUntilQuiet(server);
  const closed = new Promise<boolean>((resolve) => server.close(() => resolve(true)));
  server.closeIdleConnections();
  const left = Math.max(limitMs - (performance.now() - startedAt), 0);
  return Promise.race([closed, setTimeout(left, false, { ref: false })]);
}

async function waitUntilQuiet(server: Server): Promise<void> {
  let quiet = 0;
  const start = () => {
    quiet = 0;
  };
  server.on('request', start);
  for (let turn = 0; turn < mostTurns && quiet < quietTurns; turn += 1) {
    quiet += 1;
    await setTimeout(turnMs);
  }
  server.off('request', start);
}
