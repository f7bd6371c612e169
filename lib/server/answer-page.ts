import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createRefusal } from '#lib/http/create-refusal.ts';
import { toPath } from '#lib/http/judge-request.ts';
import { toPageQuestion } from '#lib/http/page-question.ts';
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
 * Makes a function that answers the pages of a listener out of what is kept of them (docs/decisions/0051); it answers false when the request is for something
 * else, which the listener must answer itself.
 */
export function createPageAnswers(listener: RequestListener) {
  const isDatabaseAway = async () => (await getProcessState().isDatabaseAway?.()) ?? false;
  const pages = createKeptPages(createDrawing(listener), isDatabaseAway);
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    if (isForgetting(request)) response.once('finish', () => response.statusCode === 204 && pages.forget());
    const question = isForPage(request) ? toPageQuestion(request.url ?? '') : null;
    if (question === null) return false;
    try {
      const { page, found } = await pages.find(question);
      response.setHeader('cache-status', cacheStatus[found]);
      await sendPage(request, response, found === 'old' ? toOldPage(page) : page);
    } catch (error) {
      if (error instanceof BusyError) {
        sendRefusal(response, createRefusal('busy', request.url ?? ''));
        return true;
      }
      getLog().error('A page could not be drawn', { err: error });
      const { status, headers, body } = createFailureAnswer(
        toPath(question),
        await isDatabaseAway(),
        getCurrentRequest()?.id ?? '',
      );
      response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
    }
    return true;
  };
}

/** What the framework asks for in a browser (`rsc`) is no page, though it has the address of one. */
function isForPage({ method, headers }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && headers.rsc === undefined;
}

function isForgetting({ method, url = '' }: IncomingMessage): boolean {
  return method === 'POST' && toPath(url) === forgetPath;
}
