import type { ServerResponse } from 'node:http';
import { isAnsweredByRoute } from './is-answered-by-route.ts';

/**
 * The framework tags a page by its text and then compresses it, so one strong tag would stand for different bytes (RFC 9110, 8.8.1): a page's tag is sent as a weak
 * one. It still answers 304 to who sends it back. Routes of ours have a tag for each encoding (lib/http/respond.ts).
 */
export function weakenTag(target: string, response: ServerResponse): void {
  if (isAnsweredByRoute(target)) return;
  const { setHeader } = response;
  response.setHeader = (name, value) =>
    setHeader.call(response, name, name.toLowerCase() === 'etag' ? toWeak(String(value)) : value);
}

function toWeak(tag: string): string {
  return tag.startsWith('"') ? `W/${tag}` : tag;
}
