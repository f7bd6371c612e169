/** Why a request is refused before any page or route sees it. */
export type Fault = 'method' | 'encoding';

/** What every address answers; `Allow` names them (RFC 9110, 15.5.6). */
export const servedMethods = ['GET', 'HEAD', 'OPTIONS'];
/** Told of new data by this process itself (lib/queries/watch-data-release.ts). */
const posted = '/api/internal/revalidate';

/**
 * What is wrong with a request that the framework would answer with a 500: a method that nothing here serves, or a path that is no percent-encoded UTF-8,
 * holds a zero byte or is no address at all (`//`). Null when nothing is. `target` is as it stands in the request, with or without a host.
 */
export function judgeRequest(method: string, target: string): Fault | null {
  const path = toPath(target);
  if (!servedMethods.includes(method) && !(method === 'POST' && path === posted)) return 'method';
  return isEncoded(path) && URL.canParse(target, 'http://n') ? null : 'encoding';
}

/** The path of a request's target, as it was sent. */
export function toPath(target: string): string {
  return target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
}

function isEncoded(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes('\0');
  } catch {
    return false;
  }
}
