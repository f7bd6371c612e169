import { randomUUID } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { createFailureAnswer } from './failure-answer.ts';
import { getCurrentRequest, getProcessState, requestIdHeader } from './process-state.ts';

/** Failures that are told in words already: problem documents, and embeds, which are drawn for frames. */
const isTold = (request: IncomingMessage, response: ServerResponse) =>
  String(response.getHeader('content-type')).startsWith('application/problem+json') ||
  /^\/(vi|en)\/embed\//.test(request.url ?? '');

/**
 * Puts an answer in words in the place of one that failed, whatever failed: a status of 500 and more, or a page of which a part was lost before its first
 * byte was sent, for which Next would send an empty one with 200 (docs/decisions/0032). Must be called before Next is given the response.
 */
export function guardAnswer(request: IncomingMessage, response: ServerResponse): void {
  const id = randomUUID();
  request.headers[requestIdHeader] = id;
  const drawing = { isPartLost: false };
  const { requests } = getProcessState();
  requests.set(id, drawing);
  response.once('close', () => requests.delete(id));
  const writeHead = response.writeHead.bind(response);
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  let isReplaced = false;

  /** Whether what comes is left unsent, since the answer is or will be another. */
  const isLost = (status = response.statusCode): boolean => {
    if (isReplaced || response.headersSent) return isReplaced;
    const isFailure = (status >= 500 && !isTold(request, response)) || (status < 300 && drawing.isPartLost);
    if (!isFailure) return false;
    isReplaced = true;
    void replace();
    return true;
  };

  const replace = async () => {
    const isAway = (await getProcessState().isDatabaseAway?.()) ?? false;
    const [path = '/'] = (request.url ?? '/').split('?');
    const answer = createFailureAnswer(path, isAway, getCurrentRequest()?.id ?? id);
    for (const name of ofTheLost) response.removeHeader(name);
    writeHead(answer.status, answer.headers);
    end(request.method === 'HEAD' ? undefined : answer.body);
  };

  Object.assign(response, {
    writeHead: (status: number, ...rest: (string | OutgoingHttpHeaders)[]) => {
      const headers = rest.find((part) => typeof part === 'object') ?? {};
      for (const [name, value = ''] of Object.entries(headers)) response.setHeader(name, value);
      return isLost(status) ? response : writeHead(status);
    },
    // With the first bytes and not before: until then an answer can become another.
    flushHeaders: () => {},
    write: (...rest: Parameters<typeof write>) =>
      rest[0].length === 0 || isLost() ? call(rest, true) : write(...rest),
    end: (...rest: Parameters<typeof end>) => (isLost() ? call(rest, response) : end(...rest)),
  });
  skipEmptyWrites(response);
}

/**
 * Leaves out what is written without a byte: Next writes so before it draws, and its compression, which takes the place of `write`, would send the head of a
 * page that may yet be lost.
 */
function skipEmptyWrites(response: ServerResponse): void {
  let write = response.write;
  Object.defineProperty(response, 'write', {
    configurable: true,
    get: () => write,
    set: (given: typeof write) => {
      write = ((...rest: Parameters<typeof write>) =>
        rest[0].length === 0 ? call(rest, true) : given.apply(response, rest)) as typeof write;
    },
  });
}

/** Headers that speak of the answer that failed. */
const ofTheLost = [
  'etag',
  'link',
  'vary',
  'content-length',
  'content-encoding',
  'transfer-encoding',
  'content-disposition',
  'last-modified',
  'x-nextjs-cache',
  'x-nextjs-prerender',
  'x-nextjs-postponed',
  'x-nextjs-stale-time',
];

/** As a stream does that took it. */
function call<Answer>(parameters: readonly unknown[], answer: Answer): Answer {
  const done = parameters.findLast((parameter) => typeof parameter === 'function');
  if (done) queueMicrotask(() => done());
  return answer;
}
