import { unzipSync } from 'fflate';

/** A file of an archive. */
export type Entry = { name: string; bytes: Uint8Array };

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
