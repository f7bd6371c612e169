import 'server-only';
import type { Prisma } from '#lib/database/open-database.ts';
import { type ChangedFile, type ChangeKind, toChangedFile } from '#lib/domain/changed-file.ts';
import type { ExportedRelease } from '#lib/domain/exported-row.ts';
import { toReleaseDay } from '#lib/domain/release-day.ts';
import { getDatabase } from './database.ts';

/** How many rows of one file a release added, changed or removed. */
type FileCount = { file: ChangedFile; kind: ChangeKind; rows: number };

/** A data release without its rows. */
export type Release = Omit<ExportedRelease, 'releasedAt' | 'position'> & {
  /** ISO, with time. */
  importedAt: string;
  counts: FileCount[];
};

/** Data releases as they are now, newest first. */
export async function readReleases(
  which: Pick<Prisma.DataReleaseFindManyArgs, 'where' | 'skip' | 'take'>,
): Promise<Release[]> {
  const rows = await getDatabase().dataRelease.findMany({
    ...which,
    orderBy: { number: 'desc' },
    include: {
      counts: { select: { tableName: true, kind: true, rows: true } },
      bundles: { select: { sha256: true }, orderBy: { createdAt: 'desc' }, take: 1 },
    },
  });
  return rows.map(({ counts, bundles, importedAt, noteDate, ...release }) => ({
    ...release,
    day: toReleaseDay({ importedAt, noteDate }),
    bundle: bundles[0]?.sha256 ?? null,
    importedAt: importedAt.toISOString(),
    counts: counts.map(({ tableName, ...count }) => ({ ...count, file: toChangedFile(tableName) })),
  }));
}
