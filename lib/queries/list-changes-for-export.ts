import 'server-only';
import type { Prisma } from '#lib/database/open-database.ts';
import { toChangedFile, toTableName } from '#lib/domain/changed-file.ts';
import type { ExportedChange } from '#lib/domain/exported-row.ts';
import { listDifferences } from '#lib/domain/list-differences.ts';
import { getDatabase } from './database.ts';
import type { ChangeFilters } from './filter-figures.ts';
import { readReleaseRows } from './read-history.ts';

type Which = { tableName: { in: string[] | undefined }; kind: { in: ChangeFilters['change'] } };

/**
 * What each release did to the files, newest release first, a row for each column that differs; `from` is the place of a changed row among
 * those that the filters select, from 1. Read live, page by page; the kept counts lead to the release of that place.
 */
export async function* listChangesForExport(
  filters: ChangeFilters,
  from = 0,
): AsyncGenerator<ExportedChange[]> {
  const which = { tableName: { in: filters.file?.map(toTableName) }, kind: { in: filters.change } };
  let place = 1;
  for (const { number, importedAt, rows } of await countSelected(filters, which)) {
    const end = place + rows;
    if (from < end) {
      place = Math.max(place, from);
      const skip = rows - (end - place);
      for await (const page of readReleaseRows(number, which, skip)) {
        const start = place;
        yield page.flatMap((row, index) => toExported(row, importedAt, start + index));
        place += page.length;
      }
    }
    place = end;
  }
}

/** The releases with rows of these kinds, newest first; the first of a database keeps none. */
async function countSelected({ release }: ChangeFilters, which: Which) {
  const releases = await getDatabase().dataRelease.findMany({
    where: { AND: [{ number: { gt: 1 } }, { number: { in: release } }] },
    orderBy: { number: 'desc' },
    select: { number: true, importedAt: true, counts: { where: which, select: { rows: true } } },
  });
  return releases.map(({ counts, ...rest }) => ({
    ...rest,
    rows: counts.reduce((sum, { rows }) => sum + rows, 0),
  }));
}

type ChangeRow = Prisma.RowChangeGetPayload<object>;

function toExported(
  { before, after, ...row }: ChangeRow,
  importedAt: Date,
  position: number,
): ExportedChange[] {
  const shared = {
    release: row.release,
    releasedAt: importedAt.toISOString(),
    file: toChangedFile(row.tableName),
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

function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
