import { importPatience, lockImports } from '#lib/database/import-lock.ts';
import { type Database, providerOf } from '#lib/database/open-database.ts';
import { type ChangelogEntry, pickNote } from './changelog.ts';
import { areComputedRowsCurrent, moveCheckRows, writeComputedRows } from './computed-rows.ts';
import { hashContent } from './content-hash.ts';
import type { ReleaseCount } from './count-release.ts';
import type { Dataset, DatasetTable } from './dataset.ts';
import { keepChanges } from './keep-changes.ts';
import { findLargeRemovals, LargeRemovalError } from './large-removals.ts';
import { planTable } from './plan-table.ts';
import { refuseSynthetic } from './refuse-synthetic.ts';
import { type OnProgress, type Plans, replaceContent } from './replace-content.ts';
import { type Asked, datasetTables } from './stored-tables.ts';
import { type Changes, countChanges, summariseChanges } from './summarise-changes.ts';
import { findTouchedAreas } from './touched-areas.ts';

/** The newest release after an import; `changes` is null when the content was there already. */
type ImportResult = { release: number; changes: Changes | null };

type ImportOptions = {
  onProgress?: OnProgress;
  changelog?: readonly ChangelogEntry[];
  fromData?: boolean;
  /** `refused`: an import that would remove a large share of a table throws a LargeRemovalError and changes nothing. */
  largeRemovals?: 'refused' | 'allowed';
  /** Made-up rows are taken by trials alone (tests/bench), never by a command of the product. */
  synthetic?: 'refused' | 'allowed';
};

/**
 * Makes the database's content that of the dataset in one transaction, all or nothing, writing only the rows that differ, and records a data release with its note
 * and, but for the first, every changed row before and after. Computes the rows that pages read instead of everything (computed-rows.ts). The same content twice changes nothing. Imports at the same time wait for each other; on SQLite the
 * later one throws when the wait is over. The database must be migrated and the dataset valid; one with rows made up for trials is refused.
 */
export async function importDataset(
  database: Database,
  dataset: Dataset,
  {
    onProgress = () => {},
    changelog = [],
    fromData,
    largeRemovals = 'allowed',
    synthetic = 'refused',
  }: ImportOptions = {},
): Promise<ImportResult> {
  if (synthetic === 'refused') refuseSynthetic(dataset);
  const contentHash = hashContent(dataset);
  return database.$transaction(async (transaction) => {
    await lockImports(database, transaction);
    const last = await transaction.dataRelease.findFirst({ orderBy: { number: 'desc' } });
    const asked = { transaction, provider: providerOf(database) };
    const isComputed = last !== null && (await areComputedRowsCurrent(asked, last.number));
    if (last?.contentHash === contentHash) {
      if (!isComputed) await writeComputedRows(asked, last.number, 'all');
      return { release: last.number, changes: null };
    }
    const plans = await planTables(asked, dataset);
    const changes = summariseChanges(dataset, plans);
    if (largeRemovals === 'refused') refuseLargeRemovals(dataset, changes);
    const number = (last?.number ?? 0) + 1;
    const note = pickNote(changelog, contentHash, await transaction.dataRelease.findMany());
    const counts = countChanges(changes);
    const texts = { noteDate: note?.date, noteVi: note?.vi, noteEn: note?.en };
    await transaction.dataRelease.create({
      data: { number, contentHash, importedAt: new Date(), ...counts, ...texts, fromData },
    });
    const kept = last ? await keepChanges(asked, number, dataset, plans) : countFirst(changes);
    await transaction.releaseCount.createMany({ data: kept.map((count) => ({ ...count, release: number })) });
    const touched = isComputed ? await findTouchedAreas(asked, dataset, plans) : 'all';
    await replaceContent(asked, dataset, plans, onProgress);
    if (isComputed && plans.figures.moves.length + plans.claims.moves.length > 0) await moveCheckRows(asked);
    await writeComputedRows(asked, number, touched);
    return { release: number, changes };
  }, importPatience);
}

function refuseLargeRemovals(dataset: Dataset, changes: Changes): void {
  const removals = datasetTables.map((table) => {
    const { added, removed } = changes[table];
    return { table, rows: dataset[table].length - added.length + removed.length, removed: removed.length };
  });
  const large = findLargeRemovals(removals);
  if (large.length > 0) throw new LargeRemovalError(large);
}

async function planTables(asked: Asked, dataset: Dataset): Promise<Plans> {
  return {
    areas: await planTable(asked, 'areas', dataset.areas),
    areaChanges: await planTable(asked, 'areaChanges', dataset.areaChanges),
    areaMembers: await planTable(asked, 'areaMembers', dataset.areaMembers),
    sources: await planTable(asked, 'sources', dataset.sources),
    figures: await planTable(asked, 'figures', dataset.figures),
    claims: await planTable(asked, 'claims', dataset.claims),
    notes: await planTable(asked, 'notes', dataset.notes),
    population: await planTable(asked, 'population', dataset.population),
    priceIndex: await planTable(asked, 'priceIndex', dataset.priceIndex),
  };
}

/** The first release keeps no rows, so changes.csv has no lines for it. */
function countFirst(changes: Changes): ReleaseCount[] {
  return Object.entries(changes).flatMap(([table, { added }]) =>
    added.length === 0
      ? []
      : { tableName: table as DatasetTable, kind: 'added', rows: added.length, lines: 0 },
  );
}
