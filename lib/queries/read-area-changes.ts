import 'server-only';
import type { Prisma } from '#lib/database/open-database.ts';
import { getDatabase } from './database.ts';
import { type ReleaseChange, toReleaseChange } from './to-release-change.ts';

/** A row that a release added, changed or removed, and when (ISO, with time). */
export type ReleasedChange = { release: number; importedAt: string; change: ReleaseChange };

const tables = ['figures', 'claims'] as const;
const newestFirst = [
  { release: 'desc' },
  { position: 'asc' },
] satisfies Prisma.RowChangeOrderByWithRelationInput[];
const withTime = { dataRelease: { select: { importedAt: true } } } satisfies Prisma.RowChangeInclude;
type Kept = Prisma.RowChangeGetPayload<{ include: typeof withTime }>;

/** SQLite takes 999 parameters in a statement of Prisma's. */
const idsAtOnce = 500;
/** Releases and rows that are looked through for removed ones. */
const releasesSearched = 30;
const rowsSearched = 2_000;

/**
 * The newest `most` rows that releases touched of the figures and percentages of these areas, newest first, read now. The history names rows and not areas, so that
 * those that still stand are found by their ids, and removed ones among the newest 2,000 of the newest 30 releases that removed any: neither grows with the history.
 */
export async function readAreaChanges(areas: readonly string[], most: number): Promise<ReleasedChange[]> {
  const found = await Promise.all(
    tables.flatMap((table) => [readStanding(table, areas, most), readRemoved(table, areas)]),
  );
  const byPlace = new Map(found.flat().map((row) => [`${row.release} ${row.position}`, row]));
  return [...byPlace.values()]
    .sort((a, b) => b.release - a.release || a.position - b.position)
    .slice(0, most)
    .map((row) => ({
      release: row.release,
      importedAt: row.dataRelease.importedAt.toISOString(),
      change: toReleaseChange(row),
    }));
}

type ChangedTable = (typeof tables)[number];

/** What was done to the rows that are there now. */
async function readStanding(
  tableName: ChangedTable,
  areas: readonly string[],
  most: number,
): Promise<Kept[]> {
  const { figure, claim, rowChange } = getDatabase();
  const which = { where: { areaId: { in: [...areas] } }, select: { id: true } };
  const rows = await (tableName === 'figures' ? figure.findMany(which) : claim.findMany(which));
  const found: Kept[] = [];
  for (let start = 0; start < rows.length; start += idsAtOnce) {
    const ids = rows.slice(start, start + idsAtOnce).map(({ id }) => id);
    const where = { tableName, rowId: { in: ids } };
    found.push(...(await rowChange.findMany({ where, include: withTime, orderBy: newestFirst, take: most })));
  }
  return found;
}

async function readRemoved(tableName: ChangedTable, areas: readonly string[]): Promise<Kept[]> {
  const { releaseCount, rowChange } = getDatabase();
  const removing = await releaseCount.findMany({
    where: { tableName, kind: 'removed' },
    orderBy: { release: 'desc' },
    select: { release: true },
    take: releasesSearched,
  });
  const rows = await rowChange.findMany({
    where: { release: { in: removing.map(({ release }) => release) }, tableName, kind: 'removed' },
    include: withTime,
    orderBy: newestFirst,
    take: rowsSearched,
  });
  return rows.filter((row) => areas.includes(toReleaseChange(row).before?.area ?? ''));
}
