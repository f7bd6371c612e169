import 'server-only';
import { randomUUID } from 'node:crypto';
import { isDatabaseError } from '#lib/database/is-database-error.ts';
import { getLog } from '#lib/server/log.ts';
import { getMetrics } from '#lib/server/metrics.ts';
import { noteDatabase } from '#lib/server/note-database.ts';
import { type DataRelease, getDataRelease } from './data-release.ts';

const intervalMs = 10_000;

/**
 * Every 10 seconds compares the database's data release with the one last shown and, when it differs (always once at
 * start), asks this process to forget its cached pages. Through an address, since revalidation needs a request.
 */
export function watchDataRelease(): void {
  process.env.REVALIDATE_TOKEN ??= randomUUID();
  let shown: string | null = null;
  const look = async () => {
    try {
      const release = await getDataRelease();
      noteDatabase(null);
      if (release) noteRelease(release);
      // A restored backup may have another release under the same number.
      const seen = release && JSON.stringify(release);
      if (!seen || seen === shown) return;
      if (!(await revalidate())) return getLog().error(`Data release ${release.number} could not be shown`);
      shown = seen;
      getMetrics()?.releaseShown.set(release.number);
      getLog().info(`Data release ${release.number} is shown`, { importedAt: release.importedAt });
    } catch (error) {
      if (isDatabaseError(error)) noteDatabase(error);
      else getLog().error('Could not look for new data', { err: error });
    }
  };
  void look();
  setInterval(look, intervalMs).unref();
}

function noteRelease({ number, importedAt }: DataRelease): void {
  getMetrics()?.release.set(number);
  getMetrics()?.importedAt.set(Date.parse(importedAt) / 1000);
}

async function revalidate(): Promise<boolean> {
  const response = await fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}/api/internal/revalidate`, {
    method: 'POST',
    headers: { authorization: `Bearer ${process.env.REVALIDATE_TOKEN}` },
  });
  return response.ok;
}
