import 'server-only';
import type { ExportedRelease } from '#lib/domain/exported-row.ts';
import { pageSize } from './read-in-pages.ts';
import { readReleases } from './read-releases.ts';

/** Every data release, newest first, page by page; `from` is the place among them, the newest being 1. Read live. */
export async function* listReleasesForExport(_filters: object, from = 0): AsyncGenerator<ExportedRelease[]> {
  let skip = Math.max(from - 1, 0);
  for (;;) {
    const releases = await readReleases({ skip, take: pageSize });
    const start = skip + 1;
    yield releases.map(({ importedAt, counts, ...release }, index) => ({
      ...release,
      releasedAt: importedAt,
      position: start + index,
    }));
    if (releases.length < pageSize) return;
    skip += pageSize;
  }
}
