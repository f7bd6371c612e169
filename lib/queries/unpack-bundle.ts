import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';

/** A file of an archive, unpacked size in bytes. */
export type Entry = { name: string; size: number };
export type SummedFile = Entry & { sha256: string };

/** An archive's files, in its order; unpacks none. */
export function listFiles(archive: Uint8Array): Entry[] {
  const files: Entry[] = [];
  unzipSync(archive, {
    filter: ({ name, originalSize }) => {
      files.push({ name, size: originalSize });
      return false;
    },
  });
  return files;
}

/** One file of an archive; null when it has none of this name. */
export function unpackFile(archive: Uint8Array, wanted: string): Uint8Array | null {
  const [bytes] = Object.values(unzipSync(archive, { filter: ({ name }) => name === wanted }));
  return bytes ?? null;
}

/** The files of a bundle with the sums that its own `SHA256SUMS` lists; computes that of a file which it does not, as its own. */
export function listSummedFiles(archive: Uint8Array): SummedFile[] {
  const lines = Buffer.from(unpackFile(archive, 'SHA256SUMS') ?? [])
    .toString()
    .split('\n');
  const listed = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  return listFiles(archive).map((file) => ({
    ...file,
    sha256:
      listed.get(file.name) ??
      createHash('sha256')
        .update(unpackFile(archive, file.name) ?? new Uint8Array())
        .digest('hex'),
  }));
}
