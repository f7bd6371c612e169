import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createRefusal } from '#lib/http/create-refusal.ts';
import { judgeRequest, servedMethods } from '#lib/http/judge-request.ts';
import { isAnsweredByRoute } from './is-answered-by-route.ts';
import { weakenTag } from './weaken-tag.ts';

type Listener = (request: IncomingMessage, response: ServerResponse) => void;
type Started = { server: Server };

const guarded = new WeakSet<Server>();

/**
 * Refuses what the framework fails at (it throws for TRACE and for a malformed path, and logs it) before it sees it. Whatever server it listens on, Node's channel
 * of beginning requests is where one gets hold of it: at the first request the listeners are put behind ours (docs/decisions/0031). The tags of pages are weakened on the way. Called once a process.
 */
export function guardRequests(): void {
  subscribe('http.server.request.start', (message) => guard((message as Started).server));
}

function guard(server: Server): void {
  if (guarded.has(server)) return;
  guarded.add(server);
  const listeners = server.listeners('request') as Listener[];
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (refuse(request, response) || tellMethods(request, response)) return;
    weakenTag(request.url ?? '', response);
    for (const listener of listeners) listener.call(server, request, response);
  });
}

function refuse({ method = '', url = '' }: IncomingMessage, response: ServerResponse): boolean {
  const fault = judgeRequest(method, url);
  if (!fault) return false;
  const { status, headers, body } = createRefusal(fault, url);
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
  return true;
}

/** Answers OPTIONS for pages and the framework's files, which it would refuse or draw; routes answer for themselves, to any origin. */
function tellMethods({ method, url = '' }: IncomingMessage, response: ServerResponse): boolean {
  if (method !== 'OPTIONS' || isAnsweredByRoute(url)) return false;
  response.writeHead(204, { allow: servedMethods.join(', ') }).end();
  return true;
}
