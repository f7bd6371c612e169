import 'server-only';
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { isDatabaseError } from '#lib/database/is-database-error.ts';
import { nameShown } from '#lib/database/name-shown.ts';
import { getLog } from '#lib/server/log.ts';
import { getMetrics } from '#lib/server/metrics.ts';
import { noteDatabase } from '#lib/server/note-database.ts';
import { getProcessState } from '#lib/server/process-state.ts';
import { getComputedDatabase, RowsNotComputedError } from './computed-database.ts';
import { type DataRelease, getDataRelease } from './data-release.ts';
import { getNewestBundle } from './get-newest-bundle.ts';

const intervalMs = 1_000;

/** The release that this process shows: what is kept of others is forgotten. */
let shown: string | null = null;
let forgetting: Promise<void> | null = null;

/**
 * Every second compares the database's data release and newest bundle with those last shown and, when they differ (at start with what the build's pages show), asks this process to forget its
 * cached pages. Says once that it can't look or that what imports compute is missing, and once that all is well again.
 */
export async function watchDataRelease(): Promise<never> {
  process.env.REVALIDATE_TOKEN ||= randomUUID();
  let isTold = false;
  for (;;) {
    try {
      await settleRelease();
      await getComputedDatabase();
      noteDatabase(null);
      isTold = false;
    } catch (error) {
      if (isDatabaseError(error) || error instanceof RowsNotComputedError) noteDatabase(error);
      else if (!isTold) getLog().error('Could not look for new data', { err: error });
      isTold = true;
    }
    await setTimeout(intervalMs, undefined, { ref: false });
  }
}

/**
 * Names the newest data release, after this process has forgotten what it kept of any other; null before the first import. What is drawn between two calls that
 * name the same one is of that one alone. Throws when the database can't be read, or what is kept can't be forgotten.
 */
export async function settleRelease(): Promise<string | null> {
  const release = await getDataRelease();
  if (release) noteRelease(release);
  const newest = release && nameShown(release, await getNewestBundle());
  while (release && newest && newest !== shown) {
    // Once for all who see the same.
    forgetting ??= show(newest, release).finally(() => {
      forgetting = null;
    });
    await forgetting;
  }
  return newest;
}

/** Nothing is forgotten at a start whose data the pages of the build show. */
async function show(newest: string, { number, importedAt }: DataRelease): Promise<void> {
  const built = getProcessState().builtPages;
  if (shown !== null || built?.shown !== newest) {
    built?.forget();
    await forget();
  }
  shown = newest;
  getMetrics()?.releaseShown.set(number);
  getLog().info(`Data release ${number} is shown`, { importedAt });
}

/** Through an address, since revalidation needs a request. */
async function forget(): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${process.env.PORT || 3000}/api/internal/revalidate`, {
    method: 'POST',
    headers: { authorization: `Bearer ${process.env.REVALIDATE_TOKEN}` },
  });
  if (!response.ok) throw new Error(`What is kept could not be forgotten: ${response.status}`);
}

function noteRelease({ number, importedAt }: DataRelease): void {
  getMetrics()?.release.set(number);
  getMetrics()?.importedAt.set(Date.parse(importedAt) / 1000);
}
