import { crc32, inflateRawSync } from 'node:zlib';

/** A workbook above this when unpacked is refused: a real one of 20 MB has less. */
const maxUnpackedBytes = 200_000_000;

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/** Thrown with one sentence when a file is not a workbook that can be read. */
export class PackageError extends Error {}

/**
 * Unpacks a ZIP package in memory. Sizes and checksums are those of its directory: more than 200 MB together, an entry
 * that unpacks to something else, encryption and damage throw a PackageError.
 */
export function readPackage(bytes: Buffer): Record<string, Uint8Array> {
  const entries = listEntries(bytes);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > maxUnpackedBytes)
    throw new PackageError(
      `the file unpacks to ${Math.round(total / 1e6)} MB; at most ${maxUnpackedBytes / 1e6} MB are read`,
    );
  return Object.fromEntries(entries.map((entry) => [entry.name, unpack(bytes, entry)]));
}

type Entry = { name: string; method: number; size: number; packed: number; sum: number; offset: number };

function listEntries(bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end === -1 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== endOfDirectory)
    throw new PackageError('the file is not a workbook (.xlsx), or is cut short');
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== directoryEntry) throw damaged();
    const nameLength = bytes.readUInt16LE(at + 28);
    if (bytes.readUInt16LE(at + 8) & 1)
      throw new PackageError('the file is encrypted: save it without a password');
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      sum: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function unpack(bytes: Buffer, { method, size, packed, sum, offset }: Entry): Uint8Array {
  if (offset + 30 > bytes.length) throw damaged();
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const raw = bytes.subarray(start, start + packed);
  const content = method === 0 ? raw : method === 8 ? inflate(raw, size) : null;
  if (content?.length !== size || crc32(content) !== sum) throw damaged();
  return content;
}

function inflate(raw: Buffer, size: number): Buffer | null {
  try {
    return inflateRawSync(raw, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return null;
  }
}

function damaged(): PackageError {
  return new PackageError('the file is damaged: save it again, or get it again');
}
