import 'server-only';
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { getDataRelease } from './data-release.ts';

/** Pages drawn at a request are put together from what is kept and what is new: the two must not be of different releases for long. */
const intervalMs = 1_000;

/**
 * Every second compares the database's data release with the one last shown and, when it differs (always once at start), asks this process to forget its
 * cached pages. Through an address, since revalidation needs a request. Says once that it can't look, and once that it can again.
 */
export async function watchDataRelease(): Promise<never> {
  process.env.REVALIDATE_TOKEN ??= randomUUID();
  let shown: string | null = null;
  let isTold = false;
  for (;;) {
    try {
      const release = await getDataRelease();
      if (isTold) console.log('New data can be looked for again.');
      isTold = false;
      // A restored backup may have another release under the same number.
      const seen = release && JSON.stringify(release);
      if (seen && seen !== shown && (await revalidate())) shown = seen;
    } catch (error) {
      if (!isTold)
        console.error('Could not look for new data:', error instanceof Error ? error.message : error);
      isTold = true;
    }
    await setTimeout(intervalMs, undefined, { ref: false });
  }
}

async function revalidate(): Promise<boolean> {
  const response = await fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}/api/internal/revalidate`, {
    method: 'POST',
    headers: { authorization: `Bearer ${process.env.REVALIDATE_TOKEN}` },
  });
  return response.ok;
}
