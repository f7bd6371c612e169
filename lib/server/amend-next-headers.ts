import type { ServerResponse } from 'node:http';
import { isAnsweredByRoute } from './is-answered-by-route.ts';
import { cacheControl } from './page-life.ts';

/**
 * Amends two headers of what the framework answers itself. It tags a page by its text and then compresses it, so one strong tag would stand for different bytes
 * (RFC 9110, 8.8.1): the tag is sent as a weak one, and still answers 304 to who sends it back. To caches in front it names the time after which a page grows old by itself, which
 * none does: they are told to ask again as for every page, and of an address that is none as well. Routes of ours have tags of their own (lib/http/respond.ts).
 */
export function amendNextHeaders(target: string, response: ServerResponse): void {
  const hasOwnTag = isAnsweredByRoute(target);
  const { setHeader } = response;
  response.setHeader = (name, value) =>
    setHeader.call(response, name, amend(name.toLowerCase(), value, hasOwnTag));
}

function amend(name: string, value: number | string | readonly string[], hasOwnTag: boolean): typeof value {
  const text = String(value);
  if (name === 'etag' && text.startsWith('"') && !hasOwnTag) return `W/${text}`;
  if (name === 'cache-control' && text.startsWith('s-maxage=')) return cacheControl;
  return value;
}
