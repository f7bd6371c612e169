import { createHash } from 'node:crypto';
import { toLocale } from '#i18n/locales.ts';
import { failureWords } from '#lib/failure-words.ts';
import { createProblem, retryAfter } from '#lib/http/problem.ts';

/** What is sent in the place of an answer that failed. */
export type FailureAnswer = { status: 500 | 503; headers: Record<string, string>; body: string };

/** Addresses of programs and of files, which are told in JSON; all others are pages. */
const ofPrograms = /^\/(api|data|_next)\/|\.[a-z]+$|\/opengraph-image/;

/** A failed answer in words: a page in the language of its address, which needs no script, or a problem document (RFC 9457); 503 while the database is away. */
export function createFailureAnswer(path: string, isAway: boolean): FailureAnswer {
  const answer = ofPrograms.test(path) ? createProblemAnswer(isAway) : createPageAnswer(path, isAway);
  const headers = { 'cache-control': 'no-store', ...(isAway && { 'retry-after': retryAfter }) };
  return { status: isAway ? 503 : 500, ...answer, headers: { ...headers, ...answer.headers } };
}

function createProblemAnswer(isAway: boolean) {
  const problem = isAway
    ? createProblem(503, 'The database cannot be read at the moment. Please try again later.')
    : createProblem(500, 'The request failed here. Please try again later.');
  return {
    headers: { 'content-type': 'application/problem+json', 'access-control-allow-origin': '*' },
    body: JSON.stringify(problem),
  };
}

function createPageAnswer(path: string, isAway: boolean) {
  const locale = toLocale(path.split('/')[1]);
  const words = failureWords[locale];
  const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
  return {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
    body: `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${words.title} | ${words.site}</title><style>${style}</style></head><body><p class="site"><a href="/${locale}">${words.site}</a></p><main><h1>${words.title}</h1><p>${isAway ? words.away : words.text}</p><p><a href="">${words.retry}</a></p><p><a href="/${locale}">${words.toHome}</a></p></main></body></html>`,
  };
}

/** Its own, since the site's style sheets may be what can't be had; colours as in app/styles/tokens.css. */
const style = `
:root{color-scheme:light dark;--paper:#fcfbf8;--ink:#1c1a17;--link:#00565f;--brand:#a3301e}
@media (prefers-color-scheme:dark){:root{--paper:#171614;--ink:#f2efe8;--link:#7fd1da;--brand:#f0937f}}
body{max-width:40rem;margin:0 auto;padding:24px 16px;background:var(--paper);color:var(--ink);font:17px/1.6 "Inter Variable",Inter,"Segoe UI",Roboto,Arial,sans-serif}
h1{font-size:1.7rem;line-height:1.3;text-wrap:balance}
a{display:inline-block;padding:4px 0;color:var(--link);text-underline-offset:3px}
.site a{color:var(--brand);font-weight:600}
a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
`.replaceAll('\n', '');
const styleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`;
