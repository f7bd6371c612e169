import 'server-only';
import { noteBundle } from '#lib/database/bundle-state.ts';
import { importPatience, lockImports } from '#lib/database/import-lock.ts';
import { getWriter } from './database.ts';

/** `new`: kept now · `known`: these bytes were there already · `outdated`: nothing was kept, since an import has come. */
export type Keeping = 'new' | 'known' | 'outdated';

/**
 * Keeps the bundle of a release for good, by the hash of its bytes, unless it is no longer the newest; `fingerprint` says what it was made of beside the data, where
 * that is known. Imports and other keepers wait meanwhile.
 */
export function keepBundle(
  { sha256, bytes }: { sha256: string; bytes: Uint8Array<ArrayBuffer> },
  release: number,
  fingerprint: string | null,
): Promise<Keeping> {
  const database = getWriter();
  return database.$transaction(async (transaction) => {
    await lockImports(database, transaction);
    const newest = await transaction.dataRelease.findFirst({
      orderBy: { number: 'desc' },
      select: { number: true },
    });
    if (newest?.number !== release) return 'outdated';
    if (fingerprint !== null) await noteBundle(transaction, { sha256, release, fingerprint });
    if (await transaction.bundle.findUnique({ where: { sha256 }, select: { sha256: true } })) return 'known';
    await transaction.bundle.create({ data: { sha256, bytes, release, createdAt: new Date() } });
    return 'new';
  }, importPatience);
}
