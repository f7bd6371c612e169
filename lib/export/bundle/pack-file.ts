import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { Deflate } from 'fflate';

/** A file as an archive holds it: packed with DEFLATE, in pieces; its size in bytes, CRC-32 and SHA-256 (hexadecimal) are those of the file itself. */
export type PackedFile = {
  name: string;
  size: number;
  crc: number;
  sha256: string;
  deflated: readonly Uint8Array<ArrayBuffer>[];
};

const pieceSize = 2 ** 16;

/**
 * Packs a text that comes in parts as UTF-8; memory holds one part and what is packed. In JavaScript, since what zlib writes may differ between builds of Node, and in
 * pieces of one size, since what is written depends on where they end: so the same text gives the same bytes, however it was cut.
 */
export async function packFile(
  name: string,
  texts: Iterable<string> | AsyncIterable<string>,
): Promise<PackedFile> {
  const deflated: Uint8Array<ArrayBuffer>[] = [];
  const deflate = new Deflate({ level: 9 }, (packed) => deflated.push(packed));
  const hash = createHash('sha256');
  const sums = { size: 0, crc: 0 };
  for await (const piece of cutEvenly(texts)) {
    hash.update(piece);
    sums.crc = crc32(piece, sums.crc);
    sums.size += piece.length;
    deflate.push(piece);
  }
  deflate.push(new Uint8Array(), true);
  return { name, ...sums, sha256: hash.digest('hex'), deflated };
}

async function* cutEvenly(texts: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array();
  for await (const text of texts) {
    const bytes = Buffer.concat([rest, Buffer.from(text)]);
    const whole = bytes.length - (bytes.length % pieceSize);
    for (let start = 0; start < whole; start += pieceSize) yield bytes.subarray(start, start + pieceSize);
    rest = bytes.subarray(whole);
  }
  yield rest;
}
