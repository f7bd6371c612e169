import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { toPageQuestion, toPayloadQuestion } from '#lib/addresses/page-question.ts';
import { createRefusal } from '#lib/http/create-refusal.ts';
import { toPath } from '#lib/http/judge-request.ts';
import { sendRefusal } from './answer-before-next.ts';
import { BusyError } from './create-gate.ts';
import { createDrawing } from './draw-page.ts';
import { createFailureAnswer } from './failure-answer.ts';
import { createKeptPages, type FoundPage } from './kept-pages.ts';
import { getLog } from './log.ts';
import { toOldPage } from './pack-page.ts';
import { getCurrentRequest, getProcessState } from './process-state.ts';
import { sendPage } from './send-page.ts';

/** Told by this process itself when the data changed (lib/queries/watch-data-release.ts). */
const forgetPath = '/api/internal/revalidate';

/** How the page was found, as caches tell it (RFC 9211). */
const cacheStatus: Record<FoundPage['found'], string> = {
  kept: 'khuyen-cong-mo; hit',
  old: 'khuyen-cong-mo; hit; detail=old',
  drawn: 'khuyen-cong-mo; fwd=miss',
};

/**
 * Makes a function that answers the pages of a listener, and the payloads that were taken out of them (docs/decisions/0068), out of what is kept of them
 * (docs/decisions/0051); it answers false when the request is for something else, which the listener must answer itself.
 */
export function createPageAnswers(listener: RequestListener) {
  const isDatabaseAway = async () => (await getProcessState().isDatabaseAway?.()) ?? false;
  const pages = createKeptPages(createDrawing(listener), isDatabaseAway);

  /** Null where another must answer. */
  function findAnswer(request: IncomingMessage, response: ServerResponse): (() => Promise<void>) | null {
    const { method, url = '', headers } = request;
    if (method !== 'GET' && method !== 'HEAD') return null;
    // What the framework asks for in a browser (`rsc: 1`) is no page, though it has the address of one.
    const question = headers.rsc === '1' ? null : toPageQuestion(url);
    if (question !== null) return () => answerPage(question, request, response);
    const asked = isForPayload(headers) ? toPayloadQuestion(url) : null;
    return asked && (() => answerPayload(asked, request, response));
  }

  async function answerPage(question: string, request: IncomingMessage, response: ServerResponse) {
    const { page, found } = await pages.find(question);
    response.setHeader('cache-status', cacheStatus[found]);
    await sendPage(request, response, found === 'old' ? toOldPage(page) : page);
  }

  async function answerPayload(
    { question, name }: NonNullable<ReturnType<typeof toPayloadQuestion>>,
    request: IncomingMessage,
    response: ServerResponse,
  ) {
    const payload = await pages.findPayload(question, name);
    if (payload) await sendPage(request, response, payload);
    else response.writeHead(409, { 'cache-control': 'no-store' }).end();
  }

  async function tellFailure(
    { method, url = '' }: IncomingMessage,
    response: ServerResponse,
    error: unknown,
  ) {
    if (error instanceof BusyError) {
      sendRefusal(response, createRefusal('busy', url));
      return;
    }
    getLog().error('A page could not be drawn', { err: error });
    const id = getCurrentRequest()?.id ?? '';
    const { status, headers, body } = createFailureAnswer(toPath(url), await isDatabaseAway(), id);
    response.writeHead(status, headers).end(method === 'HEAD' ? undefined : body);
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    if (isForgetting(request)) response.once('finish', () => response.statusCode === 204 && pages.forget());
    const send = findAnswer(request, response);
    if (!send) return false;
    try {
      await send();
    } catch (error) {
      await tellFailure(request, response, error);
    }
    return true;
  };
}

/** The start script asks so; the framework itself says more of what it wants. */
function isForPayload({ rsc, ...headers }: IncomingHttpHeaders): boolean {
  return rsc === '1' && headers['next-router-state-tree'] === undefined;
}

function isForgetting({ method, url = '' }: IncomingMessage): boolean {
  return method === 'POST' && toPath(url) === forgetPath;
}
