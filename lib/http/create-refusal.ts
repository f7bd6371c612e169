import { type Locale, toLocale } from '#i18n/locales.ts';
import en from '#messages/en.json' with { type: 'json' };
import vi from '#messages/vi.json' with { type: 'json' };
import { createBarePage } from './bare-page.ts';
import { isPagePath } from './is-page-path.ts';
import { type Fault, listMethods, toPath } from './judge-request.ts';
import { createProblem, retryAfterBusy } from './problem.ts';

/** An answer that needs nothing but itself. */
export type RefusalAnswer = { status: number; headers: Record<string, string>; body: string };

const messages = { vi, en };
const statuses = {
  method: 405,
  posted: 405,
  host: 400,
  encoding: 400,
  detour: 400,
  framework: 404,
  length: 414,
  parameters: 400,
  body: 413,
  size: 413,
  expectation: 417,
  busy: 429,
} as const;

/** Refuses a request, also for being one too many at once: a page with a sentence in its language, or a problem (RFC 9457) where programs ask. */
export function createRefusal(fault: Fault | 'busy', target: string): RefusalAnswer {
  const path = toPath(target);
  const status = statuses[fault];
  const answer = isPagePath(path)
    ? createRefusalPage(fault, toLocale(path.split('/')[1]))
    : {
        headers: { 'content-type': 'application/problem+json', 'access-control-allow-origin': '*' },
        body: JSON.stringify(createProblem(status, en.refusal[fault])),
      };
  return {
    status,
    headers: {
      ...(status === 405 && { allow: listMethods(path).join(', ') }),
      ...(fault === 'busy' && { 'retry-after': retryAfterBusy }),
      'cache-control': 'no-store',
      ...answer.headers,
    },
    body: answer.body,
  };
}

function createRefusalPage(fault: Fault | 'busy', locale: Locale) {
  const { refusal, site } = messages[locale];
  return createBarePage(locale, {
    title: fault === 'busy' ? refusal.busyTitle : refusal.title,
    site: site.name,
    paragraphs: [refusal[fault], `<a href="/${locale}">${refusal.home}</a>`],
  });
}
