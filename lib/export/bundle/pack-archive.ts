import { Zip, type ZipInputFile } from 'fflate';
import type { PackedFile } from './pack-file.ts';

/** The format's number of DEFLATE. */
const deflate = 8;

/**
 * Puts packed files into a ZIP whose bytes depend on them, their order and the day (ISO) alone. The format keeps a local time without its zone, so the same wall clock is
 * given everywhere; at noon, since some zones skip the midnight of a day.
 */
export function packArchive(files: readonly PackedFile[], day: string): Uint8Array<ArrayBuffer> {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const mtime = new Date(year, month - 1, date, 12);
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const { name, size, crc, deflated } of files) {
    const entry: ZipInputFile = { filename: name, size, crc, compression: deflate, mtime };
    zip.add(entry);
    for (const [index, packed] of deflated.entries())
      entry.ondata?.(null, packed, index === deflated.length - 1);
  }
  zip.end();
  return Buffer.concat(parts);
}
