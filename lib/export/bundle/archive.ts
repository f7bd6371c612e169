import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { BundleFile } from './bundle-content.ts';

/** A file of an archive. */
export type Entry = { name: string; bytes: Uint8Array };

/**
 * Packs files into a ZIP whose bytes depend on them, their order and the day (ISO) alone. The format keeps a local time without its zone, so the same wall clock is
 * given everywhere; at noon, since some zones skip the midnight of a day.
 */
export function packArchive(files: readonly BundleFile[], day: string): Uint8Array<ArrayBuffer> {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const mtime = new Date(year, month - 1, date, 12);
  const entries: Zippable = {};
  for (const { name, text } of files) entries[name] = [strToU8(text), { mtime, level: 9 }];
  return zipSync(entries);
}

/** The names of an archive's files, in its order. */
export function listNames(archive: Uint8Array): string[] {
  const names: string[] = [];
  unzipSync(archive, {
    filter: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  return names;
}

/** One file of an archive; null when it has none of this name. */
export function unpackFile(archive: Uint8Array, wanted: string): Uint8Array | null {
  const [bytes] = Object.values(unzipSync(archive, { filter: ({ name }) => name === wanted }));
  return bytes ?? null;
}

/** All of its files, in its order. */
export function unpackAll(archive: Uint8Array): Entry[] {
  const files = unzipSync(archive);
  return listNames(archive).map((name) => ({ name, bytes: files[name] ?? new Uint8Array() }));
}
