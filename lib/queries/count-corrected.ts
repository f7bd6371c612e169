import 'server-only';
import { listDifferences } from '#lib/domain/list-differences.ts';
import { getDataRelease } from './data-release.ts';
import { getDatabase } from './database.ts';
import { cacheDataset } from './dataset-cache.ts';
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
    for await (const rows of readReleaseRows(release, which))
      for (const { rowId, before, after } of rows) if (isCorrection(before, after)) ids.add(rowId);
  return ids.size;
}

/** What findRevisions takes for one, without reading the rest of the row. */
function isCorrection(before: string | null, after: string | null): boolean {
  return listDifferences(before, after).some(({ column }) => amount.includes(column));
}

const amount = ['amountVnd', 'stepVnd', 'bound'];
