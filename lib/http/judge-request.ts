import type { IncomingHttpHeaders } from 'node:http';

/** Why a request is refused before any page or route sees it. */
export type Fault = 'method' | 'encoding' | 'length' | 'parameters' | 'body' | 'expectation';

/** What every address answers; `Allow` names them (RFC 9110, 15.5.6). */
export const servedMethods = ['GET', 'HEAD', 'OPTIONS'];
/** Told of new data by this process itself (lib/queries/watch-data-release.ts). */
const posted = '/api/internal/revalidate';

/** In letters, with the query string; RFC 9110 (4.1) wants 8,000 to be taken. The longest that the site itself writes has 3,000. */
export const longestTarget = 8_000;
/** The API knows 20 at most. */
export const mostParameters = 50;
/** Of all parameters together: every area of both maps twice over. */
export const mostValues = 500;

/**
 * What is wrong with a request that is answered before it costs anything: an address that is too long or asks too many things, a body, which nothing here
 * takes, a method that nothing here serves, or a path that is no percent-encoded UTF-8, holds a zero byte or is no address at all (`//`). Null when nothing
 * is. `target` is as it stands in the request, with or without a host.
 */
export function judgeRequest(
  method: string,
  target: string,
  headers: IncomingHttpHeaders = {},
): Fault | null {
  if (target.length > longestTarget) return 'length';
  const path = toPath(target);
  if (!servedMethods.includes(method) && !(method === 'POST' && path === posted)) return 'method';
  if (hasBody(headers)) return 'body';
  if (headers.expect !== undefined) return 'expectation';
  if (asksTooMuch(target)) return 'parameters';
  return isEncoded(path) && URL.canParse(target, 'http://n') ? null : 'encoding';
}

/** The path of a request's target, as it was sent. */
export function toPath(target: string): string {
  return target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
}

/** Whether a request announces a body, be it of unknown length. */
export function hasBody(headers: IncomingHttpHeaders): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0;
}

function asksTooMuch(target: string): boolean {
  const query = target.slice(target.indexOf('?') + 1);
  if (query === target) return false;
  return count(query, /&/g) >= mostParameters || count(query, /[&,]|%2c/gi) >= mostValues;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function isEncoded(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes('\0');
  } catch {
    return false;
  }
}
