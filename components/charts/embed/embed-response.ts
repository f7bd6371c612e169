import { createHash } from 'node:crypto';
import { retryAfter } from '#lib/http/problem.ts';
import type { EmbedProblem } from './embed-problem.ts';

/**
 * Answers an embed: HTML that any site may frame, with no script at all and only its own style. Kept for a minute; a reader who has it already is told so.
 */
export function createEmbedResponse(
  request: Request,
  html: string,
  status: 200 | EmbedProblem['status'],
): Response {
  const etag = `W/"${toHash('sha1', html)}"`;
  const [, style = ''] = html.match(/<style>([\s\S]*?)<\/style>/) ?? [];
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': [
      "default-src 'none'",
      `style-src 'sha256-${toHash('sha256', style)}'`,
      "img-src 'self' data:",
      "font-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      'frame-ancestors *',
    ].join('; '),
    'cache-control': status === 200 ? 'public, max-age=60' : 'no-store',
    'x-robots-tag': 'noindex',
    etag,
    ...(status === 503 && { 'retry-after': retryAfter }),
  };
  if (status === 200 && request.headers.get('if-none-match')?.includes(etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(html, { status, headers });
}

function toHash(method: 'sha1' | 'sha256', text: string): string {
  return createHash(method).update(text).digest('base64');
}
