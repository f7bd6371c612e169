import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  request,
  type ServerResponse,
} from 'node:http';
import { duplexPair } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { getProcessState, requestIdHeader } from './process-state.ts';

/** A whole answer, nothing of which has been sent to a reader yet. */
export type DrawnPage = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** How long a reader waits for a page at most. */
const patienceMs = 30_000;
/** One for every drawing, so that no reader's headers can change what another one gets. */
const headers = { host: 'localhost', 'x-forwarded-for': '127.0.0.1', connection: 'close' };

/**
 * Makes a function that asks a listener for a page through a connection inside this process. It throws when the page came only in part, and after 30 seconds:
 * nothing of it has been sent to anybody by then.
 */
export function createDrawing(listener: RequestListener): (target: string) => Promise<DrawnPage> {
  const server = createServer((asked, response) => {
    breakOffLostParts(asked, response);
    listener(asked, response);
  });
  return (target) => {
    const [near, far] = duplexPair();
    server.emit('connection', far);
    const signal = AbortSignal.timeout(patienceMs);
    const asked = request({ path: target, headers, createConnection: () => near, signal });
    const { promise, resolve, reject } = Promise.withResolvers<DrawnPage>();
    asked.on('error', reject);
    asked.on('response', (response) => {
      const { statusCode: status = 0, headers } = response;
      buffer(response).then((body) => resolve({ status, headers, body }), reject);
    });
    asked.end();
    return promise;
  };
}

/** Breaks a page off at its end when a part of it was lost behind its first byte; one that lost a part before is told in words (guard-answer.ts). */
function breakOffLostParts(asked: IncomingMessage, response: ServerResponse): void {
  const end = response.end.bind(response);
  const isPartLost = () =>
    getProcessState().requests.get(String(asked.headers[requestIdHeader]))?.isPartLost ?? false;
  Object.assign(response, {
    end: (...rest: Parameters<typeof end>) =>
      response.statusCode < 500 && isPartLost() ? response.destroy() : end(...rest),
  });
}
