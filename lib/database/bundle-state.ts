import type { Database, Transaction } from './open-database.ts';

/** Which bundle was kept last, of which release, and what else its bytes depend on. */
type BundleState = { sha256: string; release: number; fingerprint: string };

/** Among the computed parts, which every import of another content forgets: it does not outlive what it was made of. */
const place = { kind: 'bundle', key: '' };

/** Notes what the kept bundle was made of, so that it need not be made again; must run in the transaction that keeps it. */
export async function noteBundle({ computedPart }: Transaction, state: BundleState): Promise<void> {
  const content = JSON.stringify(state);
  await computedPart.upsert({
    where: { kind_key: place },
    create: { ...place, content },
    update: { content },
  });
}

/** Whether the bundle of the newest release is kept and would have the same bytes if it were made now; false where that is not known. */
export async function isBundleCurrent(database: Database, fingerprint: string | null): Promise<boolean> {
  const noted = await database.computedPart.findUnique({ where: { kind_key: place } });
  if (!noted) return false;
  const state: BundleState = JSON.parse(noted.content);
  if (state.fingerprint !== fingerprint) return false;
  const newest = await database.dataRelease.findFirst({
    orderBy: { number: 'desc' },
    select: { number: true, bundles: { where: { sha256: state.sha256 }, select: { sha256: true } } },
  });
  return newest?.number === state.release && newest.bundles.length > 0;
}
