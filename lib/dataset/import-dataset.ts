import { lockImports } from '#lib/database/import-lock.ts';
import type { Database } from '#lib/database/open-database.ts';
import { hashContent } from './content-hash.ts';
import type { Dataset } from './dataset.ts';
import { loadDataset } from './load-dataset.ts';
import { type OnProgress, replaceContent } from './replace-content.ts';
import { type Changes, countChanges, summariseChanges } from './summarise-changes.ts';

/** The newest release after an import; `changes` is null when the content was there already. */
export type ImportResult = { release: number; changes: Changes | null };

/** Enough for some hundred thousand figures on a slow disk, and for waiting until another import has ended. */
const patience = { maxWait: 60_000, timeout: 30 * 60_000 };

/**
 * Replaces the database's content with the dataset in one transaction, all or nothing, and records a data release. The
 * same content twice changes nothing. Imports at the same time wait for each other; on SQLite the later one throws when
 * the wait is over. The database must be migrated and the dataset valid.
 */
export async function importDataset(
  database: Database,
  dataset: Dataset,
  { onProgress = () => {} }: { onProgress?: OnProgress } = {},
): Promise<ImportResult> {
  const contentHash = hashContent(dataset);
  return database.$transaction(async (transaction) => {
    await lockImports(database, transaction);
    const last = await transaction.dataRelease.findFirst({ orderBy: { number: 'desc' } });
    if (last?.contentHash === contentHash) return { release: last.number, changes: null };
    const changes = summariseChanges(await loadDataset(transaction), dataset);
    await replaceContent(transaction, dataset, onProgress);
    const number = (last?.number ?? 0) + 1;
    const release = { number, contentHash, importedAt: new Date(), ...countChanges(changes) };
    await transaction.dataRelease.create({ data: release });
    return { release: number, changes };
  }, patience);
}
