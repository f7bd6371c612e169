import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import fresh from 'fresh';
import Negotiator from 'negotiator';
import type { PackedPage } from './pack-page.ts';

const unpack = promisify(gunzip);

/** Sends a page: 304 when the reader has it, the head alone to HEAD, else its bytes in gzip or, for who takes none, plain. A range is answered with the whole. */
export async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, packed }: Pick<PackedPage, 'status' | 'headers' | 'packed'>,
): Promise<void> {
  if (status === 200 && fresh(request.headers, { etag: String(headers.etag) })) {
    response.writeHead(304, headers).end();
    return;
  }
  const isPacked = new Negotiator(request).encoding(['gzip', 'identity']) === 'gzip';
  const body = isPacked ? packed : await unpack(packed);
  response.writeHead(status, {
    ...headers,
    ...(isPacked && { 'content-encoding': 'gzip' }),
    'content-length': body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
