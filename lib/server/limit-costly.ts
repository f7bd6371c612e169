import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createRefusal } from '#lib/http/create-refusal.ts';
import { mcpPath, toPath } from '#lib/http/judge-request.ts';
import { sendRefusal } from './answer-before-next.ts';
import { BusyError, createGate, type Gate } from './create-gate.ts';

const file = /\.(?:docx|xlsx|zip)$/;
const suggestions = '/api/internal/suggest';

/** Suggestions, and what the framework asks for by itself: some 15 ms of this process each, so that the last of the queue waits a second or two. */
const drawn = createGate({ atOnce: 8, mostWaiting: 96, longestWaitMs: 10_000 });
/** Those that are inside wait for the gate of lib/http/respond.ts; beyond them each would take time of the process only to be refused there. */
const files = createGate({ atOnce: 24, mostWaiting: 0, longestWaitMs: 10_000 });

/** Assistants ask in bursts; they wait among themselves, so that people's suggestions don't. */
const questions = createGate({ atOnce: 4, mostWaiting: 48, longestWaitMs: 10_000 });

const gatesOfSite = { drawn, files, questions };

/**
 * Lets what costs much in a few at a time, and everything else at once; answers a 429 and false when there are too many or the reader went away meanwhile. Pages
 * have a queue of their own (kept-pages.ts).
 */
export async function limitCostly(
  request: IncomingMessage,
  response: ServerResponse,
  gates: Record<keyof typeof gatesOfSite, Gate> = gatesOfSite,
): Promise<boolean> {
  const { url = '', headers } = request;
  const kind = findKind(toPath(url), headers);
  if (!kind) return true;
  try {
    const leave = await gates[kind]();
    response.once('close', leave);
    if (!response.destroyed) return true;
    leave();
  } catch (error) {
    if (!(error instanceof BusyError)) throw error;
    sendRefusal(response, createRefusal('busy', url));
  }
  return false;
}

function findKind(path: string, { rsc }: IncomingHttpHeaders): keyof typeof gatesOfSite | null {
  if (path === mcpPath) return 'questions';
  if (rsc !== undefined || path === suggestions) return 'drawn';
  return file.test(path) ? 'files' : null;
}
