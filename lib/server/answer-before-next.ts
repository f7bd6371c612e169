import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRefusal } from '#lib/http/create-refusal.ts';
import { judgeRequest, servedMethods } from '#lib/http/judge-request.ts';
import { isAnsweredByRoute } from './is-answered-by-route.ts';

/**
 * Answers what Next fails at (it throws for TRACE and for a malformed path, and logs it) and OPTIONS of pages; false when the request is one for Next
 * (docs/decisions/0031).
 */
export function answerBeforeNext(request: IncomingMessage, response: ServerResponse): boolean {
  return refuse(request, response) || tellMethods(request, response);
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
