import { pipeline, Readable } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import Negotiator from 'negotiator';

export const encodings = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof encodings)[number];
export type Chunk = string | Uint8Array;

/** The best encoding that a request accepts; plain when it names none of ours. */
export function chooseEncoding(request: Request): Encoding {
  const headers = { 'accept-encoding': request.headers.get('accept-encoding') ?? '' };
  const accepted = new Negotiator({ headers }).encodings([...encodings]);
  return encodings.find((encoding) => accepted.includes(encoding)) ?? 'identity';
}

/** Encodes chunk by chunk: what went in comes out at once, so that the first rows do not wait for the last. The same chunks give the same bytes. */
export async function* encode(chunks: AsyncIterable<Chunk>, encoding: Encoding): AsyncGenerator<Uint8Array> {
  const plain = toBytes(chunks);
  if (encoding === 'identity') {
    yield* plain;
    return;
  }
  const encoder = createEncoder(encoding);
  pipeline(Readable.from(plain), encoder, () => {}); // a failure is thrown where the encoder is read
  for await (const bytes of encoder) yield bytes;
}

function createEncoder(encoding: 'br' | 'gzip') {
  if (encoding === 'gzip') return createGzip({ flush: constants.Z_SYNC_FLUSH });
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return createBrotliCompress({ flush: constants.BROTLI_OPERATION_FLUSH, params });
}

async function* toBytes(chunks: AsyncIterable<Chunk>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}
