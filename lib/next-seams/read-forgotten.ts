import { createRequire } from 'node:module';
import type * as TagsManifest from 'next/dist/server/lib/incremental-cache/tags-manifest.external.js';
import { checkNext } from './check-next.ts';

const load = createRequire(import.meta.url);
const { areTagsExpired, tagsManifest } = checkNext<typeof TagsManifest>(
  'next/dist/server/lib/incremental-cache/tags-manifest.external.js',
  () => load('next/dist/server/lib/incremental-cache/tags-manifest.external.js'),
  ['areTagsExpired', 'tagsManifest'],
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

/** Whether the page cache was told to forget one of a page's tags (comma-separated) at or after a time, in milliseconds since 1970. */
export function isForgottenSince(tags: string, time: number): boolean {
  return areTagsExpired(tags.split(','), time - 1);
}
