import { toLocale } from '#i18n/locales.ts';
import { createBarePage } from '#lib/http/bare-page.ts';
import { isPagePath } from '#lib/http/is-page-path.ts';
import { createProblem, retryAfter } from '#lib/http/problem.ts';
import { failureWords } from '#lib/words/failure-words.ts';

/** What is sent in the place of an answer that failed. */
type FailureAnswer = { status: 500 | 503; headers: Record<string, string>; body: string };

/** A failed answer in words: a page in the language of its address, which needs no script, or a problem document (RFC 9457); 503 while the database is away. `id` names the request. */
export function createFailureAnswer(path: string, isAway: boolean, id: string): FailureAnswer {
  const answer = isPagePath(path) ? createPageAnswer(path, isAway, id) : createProblemAnswer(isAway, id);
  const headers = { 'cache-control': 'no-store', ...(isAway && { 'retry-after': retryAfter }) };
  return { status: isAway ? 503 : 500, ...answer, headers: { ...headers, ...answer.headers } };
}

function createProblemAnswer(isAway: boolean, id: string) {
  const problem = isAway
    ? createProblem(503, 'The data cannot be read at the moment. Please try again later.')
    : createProblem(500, 'The request failed here. Please try again later.');
  return {
    headers: { 'content-type': 'application/problem+json', 'access-control-allow-origin': '*' },
    body: JSON.stringify({ ...problem, request_id: id }),
  };
}

function createPageAnswer(path: string, isAway: boolean, id: string) {
  const locale = toLocale(path.split('/')[1]);
  const words = failureWords[locale];
  return createBarePage(locale, {
    title: words.title,
    site: words.site,
    paragraphs: [
      isAway ? words.away : words.text,
      `<a href="">${words.retry}</a>`,
      `<a href="/${locale}">${words.toHome}</a>`,
      `${words.request} <code>${id}</code>`,
    ],
  });
}
