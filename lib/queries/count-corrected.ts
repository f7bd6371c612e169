import 'server-only';
import { findRevisions } from '#lib/domain/revision.ts';
import { getDataRelease } from './data-release.ts';
import { getDatabase } from './database.ts';
import { cacheDataset } from './dataset-cache.ts';
import { parseFigureText } from './parse-row-text.ts';
import { readReleaseRows } from './read-history.ts';

let last = { release: '', corrected: 0 };

/** How many figures imports have corrected in their amount, step or bound. Cached until an import; the history is read once for a release, a page at a time. */
export async function countCorrected(): Promise<number> {
  'use cache';
  cacheDataset();
  const release = JSON.stringify(await getDataRelease());
  if (release !== last.release) last = { release, corrected: await readCount() };
  return last.corrected;
}

async function readCount(): Promise<number> {
  const which = { tableName: 'figures', kind: 'changed' } as const;
  const releases = await getDatabase().releaseCount.findMany({ where: which, select: { release: true } });
  const ids = new Set<string>();
  for (const { release } of releases)
    for await (const rows of readReleaseRows(release, which)) {
      const changes = rows.map(({ rowId, before, after }) => ({
        rowId,
        release,
        importedAt: '',
        before: parseFigureText(before ?? ''),
        after: parseFigureText(after ?? ''),
      }));
      for (const id of findRevisions(changes).keys()) ids.add(id);
    }
  return ids.size;
}
