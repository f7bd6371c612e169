import { createRequire } from 'node:module';
import type * as TagsManifest from 'next/dist/server/lib/incremental-cache/tags-manifest.external.js';
import { checkNext } from './check-next.ts';

const load = createRequire(import.meta.url);
const { tagsManifest } = checkNext<typeof TagsManifest>(
  'next/dist/server/lib/incremental-cache/tags-manifest.external.js',
  () => load('next/dist/server/lib/incremental-cache/tags-manifest.external.js'),
  ['tagsManifest'],
);

let readers = 0;
let hidden = new Map(tagsManifest);

/** Reads the page cache as though no import had told it to forget; what it was told holds again afterwards. */
export async function readForgotten<Value>(read: () => Promise<Value>): Promise<Value> {
  if (readers === 0) {
    hidden = new Map(tagsManifest);
    tagsManifest.clear();
  }
  readers += 1;
  try {
    return await read();
  } finally {
    readers -= 1;
    if (readers === 0)
      for (const [tag, told] of hidden) if (!tagsManifest.has(tag)) tagsManifest.set(tag, told);
  }
}

/** When tags were told to be forgotten by this process: a clock that only goes forward, since that of the machine may be set to another time between a page and an import. */
const forgottenAt = new Map<string, number>();

/** Notes that an import came: pages and cached queries with these tags are of before, whatever the machine's clock says. */
export function noteForgotten(tags: readonly string[]): void {
  const now = performance.now();
  for (const tag of tags) {
    forgottenAt.set(tag, now);
    // Next writes the machine's time here, and compares it with the process's own in its cache of queries.
    tagsManifest.set(tag, { ...tagsManifest.get(tag), expired: performance.timeOrigin + now });
  }
}

/** Whether one of a page's tags (comma-separated) was told to be forgotten at or after a moment of `performance.now()`. */
export function isForgottenSince(tags: string, moment: number): boolean {
  return tags.split(',').some((tag) => {
    const toldAt = forgottenAt.get(tag);
    return toldAt !== undefined && toldAt >= moment;
  });
}
