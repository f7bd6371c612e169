import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRefusal } from '#lib/http/create-refusal.ts';
import { toPath } from '#lib/http/judge-request.ts';
import { sendRefusal } from './answer-before-next.ts';
import { BusyError, createGate, type Gate } from './create-gate.ts';

const searches = /^\/(?:[^/]+\/search|api\/internal\/suggest)\/?$/;

/** Each is some 15 ms of this process: with eight at once others wait an eighth of a second for their turn, and the last of the queue a second or two. */
const usualGate = createGate({ atOnce: 8, mostWaiting: 96, longestWaitMs: 10_000 });

/** Lets searches in a few at a time, and everything else at once; answers a 429 and false when there are too many or the reader went away meanwhile. */
export async function limitSearches(
  request: IncomingMessage,
  response: ServerResponse,
  gate: Gate = usualGate,
): Promise<boolean> {
  const { url = '' } = request;
  if (!searches.test(toPath(url))) return true;
  try {
    const leave = await gate();
    response.once('close', leave);
    if (!response.destroyed) return true;
    leave();
  } catch (error) {
    if (!(error instanceof BusyError)) throw error;
    sendRefusal(response, createRefusal('busy', url));
  }
  return false;
}
