import { strToU8, type Zippable, zipSync } from 'fflate';
import type { BundleFile } from './bundle-content.ts';

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
