import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRefusal, type RefusalAnswer } from '#lib/http/create-refusal.ts';
import { hasBody, judgeRequest, listMethods, toPath } from '#lib/http/judge-request.ts';
import { isAnsweredByRoute } from './is-answered-by-route.ts';

/**
 * Answers what Next fails at (it throws for TRACE and for a malformed path, and logs it), what is too long or asks too much, and OPTIONS of pages; false when
 * the request is one for Next (docs/decisions/0031, 0046).
 */
export function answerBeforeNext(request: IncomingMessage, response: ServerResponse): boolean {
  return refuse(request, response) || tellMethods(request, response);
}

function refuse(request: IncomingMessage, response: ServerResponse): boolean {
  const { method = '', url = '', headers } = request;
  // RFC 9112, 3.2: a request of HTTP/1.1 names its host.
  const hasHost = headers.host !== undefined || request.httpVersion !== '1.1';
  const fault = hasHost ? judgeRequest(method, url, headers) : 'host';
  if (!fault) return false;
  // What would still come of it is not read.
  if (hasBody(headers)) response.setHeader('connection', 'close');
  sendRefusal(response, createRefusal(fault, url));
  return true;
}

/** Sends a refusal as it is. */
export function sendRefusal(response: ServerResponse, { status, headers, body }: RefusalAnswer): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
}

/** Answers OPTIONS for pages and the framework's files, which it would refuse or draw; routes answer for themselves, to any origin. */
function tellMethods({ method, url = '' }: IncomingMessage, response: ServerResponse): boolean {
  if (method !== 'OPTIONS' || isAnsweredByRoute(url)) return false;
  response.writeHead(204, { allow: listMethods(toPath(url)).join(', ') }).end();
  return true;
}
