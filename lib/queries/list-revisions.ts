import 'server-only';
import { findRevisions, type Revision } from '#lib/domain/revision.ts';
import { getDatabase } from './database.ts';
import { cacheDataset } from './dataset-cache.ts';
import { parseFigureText } from './parse-row-text.ts';

/** SQLite takes 999 parameters in a statement of Prisma's. */
const idsAtOnce = 500;

/** The latest correction of each of these figures, by its id. Cached until an import. */
export async function listRevisions(figureIds: readonly string[]): Promise<Map<string, Revision>> {
  'use cache';
  cacheDataset();
  const found = new Map<string, Revision>();
  for (let start = 0; start < figureIds.length; start += idsAtOnce) {
    const revisions = await readRevisions(figureIds.slice(start, start + idsAtOnce));
    for (const [id, revision] of revisions) found.set(id, revision);
  }
  return found;
}

async function readRevisions(figureIds: readonly string[]): Promise<Map<string, Revision>> {
  const rows = await getDatabase().rowChange.findMany({
    where: { tableName: 'figures', kind: 'changed', rowId: { in: [...figureIds] } },
    include: { dataRelease: { select: { importedAt: true } } },
  });
  return findRevisions(
    rows.map(({ rowId, release, before, after, dataRelease }) => ({
      rowId,
      release,
      importedAt: dataRelease.importedAt.toISOString(),
      before: parseFigureText(before ?? ''),
      after: parseFigureText(after ?? ''),
    })),
  );
}
