import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { createProblem } from '#lib/http/problem.ts';
import { toStrictHeaders } from '#lib/http/strict-headers.ts';

const faults = {
  HPE_HEADER_OVERFLOW: createProblem(
    431,
    'The headers of this request are too large: at most 16 kB are read.',
  ),
  ERR_HTTP_REQUEST_TIMEOUT: createProblem(408, 'The request did not arrive in time.'),
};
const unreadable = createProblem(400, 'This is no request of HTTP/1.1.');

/** Answers what Node can't read as a request (too large a head, too slow, no HTTP) with a problem document and the strict headers, and closes. */
export function refuseUnreadable(server: Server, siteUrl: string): void {
  const answering = new WeakMap<Socket, number>();
  const count = (socket: Socket, step: number) => answering.set(socket, (answering.get(socket) ?? 0) + step);
  server.on('request', ({ socket }, response) => {
    count(socket, 1);
    response.once('close', () => count(socket, -1));
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const isInAnswer = (answering.get(socket) ?? 0) > 0;
    if (error.code === 'ECONNRESET' || !socket.writable || isInAnswer) socket.destroy();
    else socket.end(toAnswer(error.code, siteUrl));
  });
}

function toAnswer(code: string | undefined, siteUrl: string): string {
  const problem = (code && Object.entries(faults).find(([name]) => name === code)?.[1]) || unreadable;
  const body = JSON.stringify(problem);
  const headers = {
    ...toStrictHeaders('/api', siteUrl),
    'content-type': 'application/problem+json',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${problem.status} ${problem.title}`, ...lines, '', body].join('\r\n');
}
