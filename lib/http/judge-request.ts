import type { IncomingHttpHeaders } from 'node:http';

/** Why a request is refused before any page or route sees it. */
export type Fault =
  | 'method'
  | 'posted'
  | 'host'
  | 'encoding'
  | 'detour'
  | 'framework'
  | 'length'
  | 'parameters'
  | 'body'
  | 'size'
  | 'expectation';

/** Where assistants ask by the Model Context Protocol: the one address that takes a body. */
export const mcpPath = '/api/mcp';
/** Told of new data by this process itself (lib/queries/watch-data-release.ts). */
const revalidated = '/api/internal/revalidate';

/** What an address answers; `Allow` names them (RFC 9110, 15.5.6). */
export function listMethods(path: string): readonly string[] {
  return path === mcpPath || path === revalidated ? ['POST'] : ['GET', 'HEAD', 'OPTIONS'];
}

/** In bytes; the longest question that a tool understands has a few hundred. */
export const largestQuestion = 16_384;

/** In letters, with the query string; RFC 9110 (4.1) wants 8,000 to be taken. The longest that the site itself writes has 3,000. */
export const longestTarget = 8_000;
/** The API knows 20 at most. */
export const mostParameters = 50;
/** Of all parameters together: every area of both maps twice over. */
export const mostValues = 500;

/**
 * What is wrong with a request that is answered before it costs anything: an address that is too long or asks too many things, a body, which one address alone
 * takes, up to `largestQuestion` (one of unknown length is measured as it is read), a method that nothing here serves, a path that is no percent-encoded
 * UTF-8, holds a zero byte or is no address at all (`//`), one with `.` or `..` in it, which means another path than it says, or an address at which the framework has parts of its
 * pages. Null when nothing is. `target` is as it stands in the request, with or without a host.
 */
export function judgeRequest(
  method: string,
  target: string,
  headers: IncomingHttpHeaders = {},
): Fault | null {
  if (target.length > longestTarget) return 'length';
  const path = toPath(target);
  if (!listMethods(path).includes(method)) return path === mcpPath ? 'posted' : 'method';
  if (hasBody(headers) && path !== mcpPath) return 'body';
  if (isTooLarge(headers)) return 'size';
  if (headers.expect !== undefined) return 'expectation';
  if (asksTooMuch(target)) return 'parameters';
  if (!isEncoded(path) || !URL.canParse(target, 'http://n')) return 'encoding';
  if (detour.test(path)) return 'detour';
  return parts.test(path) ? 'framework' : null;
}

/** Browsers resolve these before they ask; the framework would, and whoever looks at the path as it was sent would not. */
const detour = /(?:^|[/\\])(?:\.|%2e){1,2}(?:[/\\]|$)/i;
/** Where the framework answers what React reads of a page, of any page and of none, for hosts that serve files; ours is asked for by `?_rsc=`. */
const parts = /\.rsc$|\.segments\//;

/** The path of a request's target, as it was sent. */
export function toPath(target: string): string {
  return target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
}

/** Whether a request announces a body, be it of unknown length. */
export function hasBody(headers: IncomingHttpHeaders): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0;
}

function isTooLarge({ 'content-length': length = '0' }: IncomingHttpHeaders): boolean {
  return !(Number(length) <= largestQuestion);
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
