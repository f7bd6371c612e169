import 'server-only';
import { randomUUID } from 'node:crypto';
import { getDataRelease } from './data-release.ts';
import { readNewestBundle } from './read-newest-bundle.ts';

const intervalMs = 10_000;

/**
 * Every 10 seconds compares the database's data release and newest bundle with those last shown and, when it differs (always once at
 * start), asks this process to forget its cached pages. Through an address, since revalidation needs a request.
 */
export function watchDataRelease(): void {
  process.env.REVALIDATE_TOKEN ??= randomUUID();
  let shown: string | null = null;
  const look = async () => {
    try {
      const release = await getDataRelease();
      // A restored backup may have another release under the same number; a bundle comes after its release, and pages name it.
      const seen = release && JSON.stringify([release, await readNewestBundle()]);
      if (seen && seen !== shown && (await revalidate())) shown = seen;
    } catch (error) {
      console.error('Could not look for new data:', error instanceof Error ? error.message : error);
    }
  };
  void look();
  setInterval(look, intervalMs).unref();
}

async function revalidate(): Promise<boolean> {
  const response = await fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}/api/internal/revalidate`, {
    method: 'POST',
    headers: { authorization: `Bearer ${process.env.REVALIDATE_TOKEN}` },
  });
  return response.ok;
}
