import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRefusal } from '#lib/http/create-refusal.ts';
import { toPath } from '#lib/http/judge-request.ts';
import { sendRefusal } from './answer-before-next.ts';
import { BusyError, createGate, type Gate } from './create-gate.ts';

const file = /\.(?:docx|xlsx|zip)$/;
const suggestions = '/api/internal/suggest';

/** Suggestions, and what the framework asks for by itself: some 15 ms of this process each, so that the last of the queue waits a second or two. */
const drawn = createGate({ atOnce: 8, mostWaiting: 96, longestWaitMs: 10_000 });
/** Those that are inside wait for the gate of lib/http/respond.ts; beyond them each would take time of the process only to be refused there. */
const files = createGate({ atOnce: 24, mostWaiting: 0, longestWaitMs: 10_000 });

/**
 * Lets what costs much in a few at a time, and everything else at once; answers a 429 and false when there are too many or the reader went away meanwhile. Pages
 * have a queue of their own (kept-pages.ts).
 */
export async function limitCostly(
  request: IncomingMessage,
  response: ServerResponse,
  gates: Record<'drawn' | 'files', Gate> = { drawn, files },
): Promise<boolean> {
  const { url = '', headers } = request;
  const path = toPath(url);
  const isDrawn = headers.rsc !== undefined || path === suggestions;
  if (!isDrawn && !file.test(path)) return true;
  try {
    const leave = await gates[isDrawn ? 'drawn' : 'files']();
    response.once('close', leave);
    if (!response.destroyed) return true;
    leave();
  } catch (error) {
    if (!(error instanceof BusyError)) throw error;
    sendRefusal(response, createRefusal('busy', url));
  }
  return false;
}
