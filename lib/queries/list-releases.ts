import 'server-only';
import { findRevisions, type Revision } from '#lib/domain/revision.ts';
import { getDatabase } from './database.ts';
import { cacheDataset } from './dataset-cache.ts';
import {
  type ClaimText,
  type FigureText,
  listDifferences,
  parseClaimText,
  parseFigureText,
} from './parse-row-text.ts';

type Kind = 'added' | 'changed' | 'removed';
type Difference = ReturnType<typeof listDifferences>[number];

/** One row that a release added, changed or removed; `value` is set for figures and claims, `differences` for every change. */
export type ReleaseChange = {
  rowId: string;
  kind: Kind;
  differences: Difference[];
} & (
  | { table: 'figures'; before: FigureText | null; after: FigureText | null }
  | { table: 'claims'; before: ClaimText | null; after: ClaimText | null }
  | { table: string; before: null; after: null }
);

export type Release = {
  number: number;
  contentHash: string;
  /** ISO, with time. */
  importedAt: string;
  added: number;
  changed: number;
  removed: number;
  noteVi: string | null;
  noteEn: string | null;
  /** The hash of the ZIP made of it last, null when none is kept. */
  bundle: string | null;
  changes: ReleaseChange[];
};

/** Every data release with what it did to each row, newest first. Cached until an import. */
export async function listReleases(): Promise<Release[]> {
  'use cache';
  cacheDataset();
  return readReleases();
}

/** The same, read now. */
export async function readReleases(): Promise<Release[]> {
  const rows = await getDatabase().dataRelease.findMany({
    orderBy: { number: 'desc' },
    include: {
      changes: { orderBy: { position: 'asc' } },
      bundles: { select: { sha256: true }, orderBy: { createdAt: 'desc' }, take: 1 },
    },
  });
  return rows.map(({ changes, bundles, importedAt, noteDate, ...release }) => ({
    ...release,
    bundle: bundles[0]?.sha256 ?? null,
    importedAt: importedAt.toISOString(),
    changes: changes.map(toChange),
  }));
}

/** The latest correction of each figure, by its id. Cached until an import. */
export async function listRevisions(): Promise<Map<string, Revision>> {
  'use cache';
  cacheDataset();
  const rows = await getDatabase().rowChange.findMany({
    where: { tableName: 'figures', kind: 'changed' },
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

type ChangeRow = {
  tableName: string;
  rowId: string;
  kind: Kind;
  before: string | null;
  after: string | null;
};

function toChange({ tableName, rowId, kind, before, after }: ChangeRow): ReleaseChange {
  const differences = kind === 'changed' ? listDifferences(before, after) : [];
  const shared = { rowId, kind, differences };
  const read = <Text>(parse: (text: string) => Text) => ({
    before: before === null ? null : parse(before),
    after: after === null ? null : parse(after),
  });
  if (tableName === 'figures') return { ...shared, table: 'figures', ...read(parseFigureText) };
  if (tableName === 'claims') return { ...shared, table: 'claims', ...read(parseClaimText) };
  return { ...shared, table: tableName, before: null, after: null };
}
