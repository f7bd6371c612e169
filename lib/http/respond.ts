import { createHash } from 'node:crypto';
import fresh from 'fresh';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import { createGate, type Gate } from '#lib/server/create-gate.ts';
import { noteCache } from '#lib/server/note-cache.ts';
import { readAhead, readFirst, takeTurn, toStream } from './to-stream.ts';

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
  /** Costs much to make: few are made at once, and one too many is refused with a BusyError. */
  isHeavy?: boolean;
  /** Instead of "ask again after a minute". */
  cacheControl?: string;
  write: () => AsyncIterable<string | Uint8Array>;
};

/** For a minute without asking; then stale for ten while asking, or for a day when this server cannot be reached. */
const minuteOld = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';

const mebi = 2 ** 20;
const largestKept = 4 * mebi;
type Kept = { chunks: Uint8Array[]; size: number };
/** Small ones take more than their bytes, hence a most of each. */
const kept = new LRUCache<string, Kept>({
  max: 4096,
  maxSize: 64 * mebi,
  sizeCalculation: ({ size }) => size + 1,
});

/** Each takes the process for a tenth of a second and more; the last of the queue waits a few seconds. */
const usualGate = createGate({ atOnce: 2, mostWaiting: 32, longestWaitMs: 20_000 });
/** Made before any of it is sent: what fails in it can still be told or made anew, and a reader who takes it slowly keeps nobody waiting. */
const largestMadeAhead = mebi;

/**
 * Answers a representation to any origin: 304 when the reader has it, headers alone to HEAD, else streamed in constant memory; the server compresses it on the
 * way (docs/decisions/0020). Answers up to 4 MiB are kept, 4,096 of them and 64 MiB in all. Throws what the first mebibyte throws; a later failure breaks the transfer off.
 */
export async function respond(
  request: Request,
  version: Version,
  what: Representation,
  gate: Gate = usualGate,
): Promise<Response> {
  const content = toHash([version.id, what.key]);
  const headers = new Headers({
    etag: `"${what.isPacked ? content : toHash([content, chooseEncoding(request)])}"`,
    'last-modified': version.modifiedAt.toUTCString(),
    'cache-control': what.cacheControl ?? minuteOld,
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'etag, last-modified, content-disposition, link',
  });
  if (!what.isPacked) headers.set('vary', 'accept-encoding');
  if (fresh(Object.fromEntries(request.headers), Object.fromEntries(headers)))
    return new Response(null, { status: 304, headers });
  headers.set('content-type', what.mediaType);
  if (what.fileName) headers.set('content-disposition', `attachment; filename="${what.fileName}"`);
  if (request.method === 'HEAD') return new Response(null, { headers });
  const isKept = kept.has(content);
  noteCache('answers', isKept);
  const write = () => recall(content, what);
  if (isKept) return new Response(toStream(write()), { headers });
  const chunks = readAhead(what.isHeavy ? takeTurn(gate, write) : write(), largestMadeAhead);
  return new Response(toStream(await readFirst(chunks)), { headers });
}

/** What is kept, else what is written and then kept. */
function recall(content: string, { write }: Representation): AsyncGenerator<Uint8Array> {
  const known = kept.get(content);
  return known ? replay(known) : keep(content, write());
}

/** Passes the chunks on, and keeps them once all have passed, unless they are too many. */
async function* keep(
  content: string,
  chunks: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let passed: Uint8Array[] | null = [];
  let size = 0;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > largestKept) passed = null;
    passed?.push(bytes);
    yield bytes;
  }
  if (passed) kept.set(content, { chunks: passed, size });
}

/** In the same pieces as the first time, since compression shows where they end. */
async function* replay({ chunks }: Kept): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

/** The encoding that the server's compression chooses for a request. */
function chooseEncoding(request: Request): string {
  const headers = { 'accept-encoding': request.headers.get('accept-encoding') ?? '' };
  const accept = new Negotiator({ headers });
  const wished = accept.encoding(['gzip', 'deflate', 'identity']);
  const chosen =
    wished === 'deflate' && accept.encoding(['gzip']) ? accept.encoding(['gzip', 'identity']) : wished;
  return chosen ?? 'identity';
}

/** Of its parts, in 27 letters. */
function toHash(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 27);
}
