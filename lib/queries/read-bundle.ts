import 'server-only';
import { LRUCache } from 'lru-cache';
import { noteCache } from '#lib/server/note-cache.ts';
import { getDatabase } from './database.ts';

/** A bundle as it is kept, with its bytes. */
export type Bundle = { sha256: string; release: number; createdAt: Date; bytes: Uint8Array };

/** Bundles never change, so their bytes are read once as long as they fit. */
const kept = new LRUCache<string, Bundle>({
  maxSize: 16 * 2 ** 20,
  sizeCalculation: ({ bytes }) => bytes.length,
});

/** The bundle of this hash; null when none is kept. */
export async function readBundle(sha256: string): Promise<Bundle | null> {
  const known = kept.get(sha256);
  noteCache('bundles', known !== undefined);
  if (known) return known;
  const bundle = await getDatabase().bundle.findUnique({ where: { sha256 } });
  if (bundle) kept.set(sha256, bundle);
  return bundle;
}

/** The hash of the newest release's bundle, of several the one made last, read now; null before the first. */
export async function findNewestBundle(): Promise<string | null> {
  const bundle = await getDatabase().bundle.findFirst({
    orderBy: [{ release: 'desc' }, { createdAt: 'desc' }],
    select: { sha256: true },
  });
  return bundle?.sha256 ?? null;
}
