import { type Locale, toLocale } from '#i18n/locales.ts';
import en from '#messages/en.json' with { type: 'json' };
import vi from '#messages/vi.json' with { type: 'json' };
import { isPagePath } from './is-page-path.ts';
import { type Fault, servedMethods, toPath } from './judge-request.ts';
import { createProblem } from './problem.ts';

/** An answer that needs nothing but itself. */
export type Refusal = { status: number; headers: Record<string, string>; body: string };

const messages = { vi, en };
const statuses = { method: 405, encoding: 400 } as const;
/** Refuses a request: a page with a sentence in its language, or a problem (RFC 9457) where programs ask. */
export function createRefusal(fault: Fault, target: string): Refusal {
  const path = toPath(target);
  const status = statuses[fault];
  const isForPrograms = !isPagePath(path);
  return {
    status,
    headers: {
      ...(fault === 'method' && { allow: servedMethods.join(', ') }),
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      ...(isForPrograms
        ? { 'content-type': 'application/problem+json', 'access-control-allow-origin': '*' }
        : { 'content-type': 'text/html; charset=utf-8' }),
    },
    body: isForPrograms
      ? JSON.stringify(createProblem(status, en.refusal[fault]))
      : writePage(fault, toLocale(path.split('/')[1])),
  };
}

function writePage(fault: Fault, locale: Locale): string {
  const { refusal, site } = messages[locale];
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${refusal.title} · ${site.name}</title></head>
<body><main><h1>${refusal.title}</h1><p>${refusal[fault]}</p><p><a href="/${locale}">${refusal.home}</a></p></main></body>
</html>
`;
}
