import { getBundleFingerprint } from '#lib/dataset/bundle-fingerprint.ts';
import { collectChanges } from '#lib/export/bundle/collect-changes.ts';
import { type CreatedBundle, createBundle } from '#lib/export/bundle/create-bundle.ts';
import { type Keeping, keepBundle } from '#lib/queries/keep-bundle.ts';
import { getKnownRelease } from '#lib/queries/known-release.ts';
import { listChangesForExport } from '#lib/queries/list-changes-for-export.ts';
import { readBundledRelease } from '#lib/queries/read-bundled-release.ts';
import { readEnvironment } from '#lib/server/environment.ts';
import { readBundleTables } from './read-bundle-tables.ts';

/** A bundle that is kept. */
type EnsuredBundle = { sha256: string; release: number; isNew: boolean };

const attempts = 3;

/**
 * Makes the bundle of the newest release and keeps it when these bytes are not there yet; null before the first import. Begins again when an import comes
 * meanwhile. Several processes at once keep one. Nothing is ever deleted.
 */
export async function ensureBundle(): Promise<EnsuredBundle | null> {
  for (let attempt = 1; ; attempt++) {
    const release = (await readBundledRelease())?.number;
    if (release === undefined) return null;
    const { sha256, keeping } = await tryOnce(release);
    if (keeping !== 'outdated') return { sha256, release, isNew: keeping === 'new' };
    if (attempt === attempts) throw new Error('imports came too fast for a bundle to be made');
  }
}

/** What fails because an import came meanwhile is no failure. */
async function tryOnce(release: number): Promise<{ sha256: string; keeping: Keeping }> {
  try {
    const { siteUrl } = readEnvironment();
    const fingerprint = getBundleFingerprint(siteUrl);
    const bundle = await buildBundle(siteUrl);
    return { sha256: bundle.sha256, keeping: await keepBundle(bundle, release, fingerprint) };
  } catch (error) {
    if ((await readBundledRelease())?.number === release) throw error;
    return { sha256: '', keeping: 'outdated' };
  }
}

/** Makes the bundle of the newest release without keeping it. */
async function buildBundle(siteUrl: string): Promise<CreatedBundle> {
  const [known, release] = [await getKnownRelease(), await readBundledRelease()];
  if (!known || !release) throw new Error('there is no data yet');
  return createBundle({
    siteUrl,
    release,
    tables: await readBundleTables(known),
    changes: await collectChanges(listChangesForExport({ release: [release.number] })),
  });
}
