import 'server-only';
import { toReleaseDay } from '#lib/domain/release-day.ts';
import type { ExportedRelease } from '#lib/export/release-table.ts';
import { getDatabase } from './database.ts';

/** Every data release, newest first, in one page; `from` is the place among them, the newest being 1. Read live. */
export async function* listReleasesForExport(_filters: object, from = 0): AsyncGenerator<ExportedRelease[]> {
  const rows = await getDatabase().dataRelease.findMany({
    orderBy: { number: 'desc' },
    include: { bundles: { select: { sha256: true }, orderBy: { createdAt: 'desc' }, take: 1 } },
  });
  const releases = rows.map(({ bundles, importedAt, ...release }, index) => ({
    ...release,
    releasedAt: importedAt.toISOString(),
    day: toReleaseDay({ importedAt, noteDate: release.noteDate }),
    bundle: bundles[0]?.sha256 ?? null,
    position: index + 1,
  }));
  yield releases.slice(Math.max(from - 1, 0));
}
