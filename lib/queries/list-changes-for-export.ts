import 'server-only';
import type { Prisma } from '#lib/database/open-database.ts';
import { type ChangedFile, changedFiles, type ExportedChange } from '#lib/export/change-table.ts';
import { getDatabase } from './database.ts';
import type { ChangeFilters } from './filter-figures.ts';
import { listDifferences } from './parse-row-text.ts';
import { pageSize } from './read-in-pages.ts';

/**
 * What each release did to the files, newest release first, a row for each column that differs; `from` is the place of a changed row among
 * those that the filters select, from 1. Read live, page by page.
 */
export async function* listChangesForExport(
  filters: ChangeFilters,
  from = 0,
): AsyncGenerator<ExportedChange[]> {
  let next: number | null = Math.max(from, 1);
  while (next !== null) {
    const rows = await readChanges(filters, next - 1);
    const start = next;
    yield rows.flatMap((row, index) => toExported(row, start + index));
    next = rows.length === pageSize ? next + pageSize : null;
  }
}

const changeInclude = { dataRelease: { select: { importedAt: true } } } satisfies Prisma.RowChangeInclude;
type ChangeRow = Prisma.RowChangeGetPayload<{ include: typeof changeInclude }>;

function readChanges({ release, file, change }: ChangeFilters, skip: number): Promise<ChangeRow[]> {
  return getDatabase().rowChange.findMany({
    where: { release: { in: release }, tableName: { in: file?.map(toTableName) }, kind: { in: change } },
    include: changeInclude,
    orderBy: [{ release: 'desc' }, { position: 'asc' }],
    skip,
    take: pageSize,
  });
}

function toExported({ before, after, dataRelease, ...row }: ChangeRow, position: number): ExportedChange[] {
  const shared = {
    release: row.release,
    releasedAt: dataRelease.importedAt.toISOString(),
    file: toFile(row.tableName),
    row: row.rowId,
    kind: row.kind,
    position,
  };
  return listDifferences(before, after).map((difference) => ({
    ...shared,
    column: toSnakeCase(difference.column),
    before: difference.before || null,
    after: difference.after || null,
  }));
}

/** The history names tables as the code does: `areaChanges` of area-changes.csv. */
function toFile(tableName: string): ChangedFile {
  const file = changedFiles.find((known) => toTableName(known) === tableName);
  if (!file) throw new Error(`No file of the dataset is called ${tableName}`);
  return file;
}

function toTableName(file: ChangedFile): string {
  return file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
