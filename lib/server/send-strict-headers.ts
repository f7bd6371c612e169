import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { servedMethods, toPath } from '#lib/http/judge-request.ts';
import { toStrictHeaders } from '#lib/http/strict-headers.ts';

/**
 * Adds the strict headers to an answer as its head is written, each unless the answer has its own (docs/security.md). At that moment and not before: Next adds
 * a second policy to one that stands there, and browsers obey both. Must be called before the response is given to anybody.
 */
export function sendStrictHeaders(request: IncomingMessage, response: ServerResponse, siteUrl: string): void {
  const writeHead = response.writeHead.bind(response);
  const complete = (status: number) => {
    const wanted = toStrictHeaders(toPath(request.url ?? '/'), siteUrl);
    for (const [name, value] of Object.entries(wanted))
      if (!response.hasHeader(name) && !isKeptByReader(name, status)) response.setHeader(name, value);
    if ((status === 405 || request.method === 'OPTIONS') && !response.hasHeader('allow'))
      response.setHeader('allow', servedMethods.join(', '));
  };
  Object.assign(response, {
    writeHead: (status: number, ...rest: (string | OutgoingHttpHeaders)[]) => {
      const headers = rest.find((part) => typeof part === 'object') ?? {};
      for (const [name, value = ''] of Object.entries(headers)) response.setHeader(name, value);
      complete(status);
      return writeHead(status);
    },
  });
}

/** A 304 leaves the reader's copy with the policy that it came with. */
function isKeptByReader(name: string, status: number): boolean {
  return status === 304 && name === 'content-security-policy';
}
