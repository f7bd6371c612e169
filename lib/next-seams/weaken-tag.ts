import type { ServerResponse } from 'node:http';
import { isPagePath } from '#lib/http/is-page-path.ts';
import { toPath } from '#lib/http/judge-request.ts';

/** These are answered by a route of ours, with a tag for each encoding (lib/http/respond.ts). */
const ownTag = /^\/[^/]+\/embed\//;

/**
 * The framework tags a page by its text and then compresses it, so one strong tag would stand for different bytes (RFC 9110, 8.8.1): a page's tag is sent as a weak
 * one. It still answers 304 to who sends it back.
 */
export function weakenTag(target: string, response: ServerResponse): void {
  const path = toPath(target);
  if (!isPagePath(path) || ownTag.test(path)) return;
  const { setHeader } = response;
  response.setHeader = (name, value) =>
    setHeader.call(response, name, name.toLowerCase() === 'etag' ? toWeak(String(value)) : value);
}

function toWeak(tag: string): string {
  return tag.startsWith('"') ? `W/${tag}` : tag;
}
