import { lockImports } from '#lib/database/import-lock.ts';
import type { Database, Transaction } from '#lib/database/open-database.ts';
import { type ChangelogEntry, pickNote } from './changelog.ts';
import { hashContent } from './content-hash.ts';
import { countRelease } from './count-release.ts';
import type { Dataset } from './dataset.ts';
import { loadDataset } from './load-dataset.ts';
import { type OnProgress, replaceContent } from './replace-content.ts';
import { listRowChanges, type RowChange } from './row-changes.ts';
import { type Changes, countChanges, summariseChanges } from './summarise-changes.ts';

/** The newest release after an import; `changes` is null when the content was there already. */
export type ImportResult = { release: number; changes: Changes | null };

/** Enough for some hundred thousand figures on a slow disk, and for waiting until another import has ended. */
const patience = { maxWait: 60_000, timeout: 30 * 60_000 };

/**
 * Replaces the database's content with the dataset in one transaction, all or nothing, and records a data release with its note and, but for the first, every
 * changed row before and after. The same content twice changes nothing. Imports at the same time wait for each other; on SQLite the later one throws when the
 * wait is over. The database must be migrated and the dataset valid.
 */
export async function importDataset(
  database: Database,
  dataset: Dataset,
  {
    onProgress = () => {},
    changelog = [],
    fromData,
  }: { onProgress?: OnProgress; changelog?: readonly ChangelogEntry[]; fromData?: boolean } = {},
): Promise<ImportResult> {
  const contentHash = hashContent(dataset);
  return database.$transaction(async (transaction) => {
    await lockImports(database, transaction);
    const last = await transaction.dataRelease.findFirst({ orderBy: { number: 'desc' } });
    if (last?.contentHash === contentHash) return { release: last.number, changes: null };
    const rowChanges = listRowChanges(await loadDataset(transaction), dataset);
    const changes = summariseChanges(rowChanges);
    await replaceContent(transaction, dataset, onProgress);
    const number = (last?.number ?? 0) + 1;
    const note = pickNote(changelog, contentHash, await transaction.dataRelease.findMany());
    const counts = countChanges(changes);
    const texts = { noteDate: note?.date, noteVi: note?.vi, noteEn: note?.en };
    await transaction.dataRelease.create({
      data: { number, contentHash, importedAt: new Date(), ...counts, ...texts, fromData },
    });
    const kept = countRelease(rowChanges, !last).map((count) => ({ ...count, release: number }));
    await transaction.releaseCount.createMany({ data: kept });
    if (last) await keepChanges(transaction, number, rowChanges);
    return { release: number, changes };
  }, patience);
}

/** 500 rows of seven columns stay far below SQLite's 32,766 variables in a statement. */
const batchSize = 500;

async function keepChanges(
  transaction: Transaction,
  release: number,
  changes: readonly RowChange[],
): Promise<void> {
  const rows = changes.map(({ table, ...change }, index) => ({
    ...change,
    release,
    position: index + 1,
    tableName: table,
  }));
  for (let start = 0; start < rows.length; start += batchSize)
    await transaction.rowChange.createMany({ data: rows.slice(start, start + batchSize) });
}
