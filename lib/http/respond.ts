import { createHash } from 'node:crypto';
import fresh from 'fresh';
import { LRUCache } from 'lru-cache';
import { type Chunk, chooseEncoding, type Encoding, encode } from './encode.ts';
import { readFirst, toStream } from './to-stream.ts';

/** What the bytes of an answer depend on beside the address: changes with the data and with the code. */
export type Version = { id: string; modifiedAt: Date };

/** One answer that the same address gives as long as the version is the same, byte for byte. */
export type Representation = {
  /** Names what is asked for, in one form for all ways of asking the same. */
  key: string;
  mediaType: string;
  /** As a download under this name. */
  fileName?: string;
  /** Already compressed. */
  isPacked?: boolean;
  /** Instead of "ask again after a minute". */
  cacheControl?: string;
  write: () => AsyncIterable<Chunk>;
};

/** For a minute without asking; then stale for ten while asking, or for a day when this server cannot be reached. */
export const minuteOld = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';

const mebi = 2 ** 20;
const largestKept = 4 * mebi;
const kept = new LRUCache<string, Uint8Array>({
  maxSize: 64 * mebi,
  sizeCalculation: ({ length }) => length,
});

/**
 * Answers a representation to any origin: 304 when the reader has it, headers alone to HEAD, else compressed and streamed in constant memory. Answers up to
 * 4 MiB are kept as they were sent, 64 MiB of them in all. Throws what the first chunk throws; a later failure breaks the transfer off.
 */
export async function respond(request: Request, version: Version, what: Representation): Promise<Response> {
  const encoding = what.isPacked ? 'identity' : chooseEncoding(request);
  const etag = toEtag([version.id, what.key, encoding]);
  const headers = new Headers({
    etag,
    'last-modified': version.modifiedAt.toUTCString(),
    'cache-control': what.cacheControl ?? minuteOld,
    'access-control-allow-origin': '*',
    'access-control-expose-headers': exposed,
    ...(!what.isPacked && { vary: 'accept-encoding' }),
  });
  if (fresh(Object.fromEntries(request.headers), Object.fromEntries(headers)))
    return new Response(null, { status: 304, headers });
  headers.set('content-type', what.mediaType);
  if (what.fileName) headers.set('content-disposition', `attachment; filename="${what.fileName}"`);
  if (encoding !== 'identity') headers.set('content-encoding', encoding);
  if (request.method === 'HEAD') return new Response(null, { headers });
  return new Response(await openBody(etag, what, encoding, headers), { headers });
}

const exposed = 'etag, last-modified, content-disposition, content-length, link';

async function openBody(etag: string, what: Representation, encoding: Encoding, headers: Headers) {
  const bytes = kept.get(etag);
  if (!bytes) return toStream(await readFirst(keep(etag, encode(what.write(), encoding))));
  headers.set('content-length', String(bytes.length));
  return Buffer.from(bytes);
}

/** Passes the chunks on, and keeps them under the tag once all have passed, unless they are too many. */
async function* keep(etag: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let passed: Uint8Array[] | null = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > largestKept) passed = null;
    passed?.push(chunk);
    yield chunk;
  }
  if (passed) kept.set(etag, Buffer.concat(passed));
}

/** Strong: another encoding has another tag, and the same tag the same bytes. */
function toEtag(parts: readonly string[]): string {
  return `"${createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 27)}"`;
}
