import 'server-only';
import { parse } from 'csv-parse/sync';
import { toReleaseDay } from '#lib/domain/release-day.ts';
import { getDatabase } from './database.ts';
import { cacheDataset } from './dataset-cache.ts';
import { readBundle } from './read-bundle.ts';
import { listSummedFiles, type SummedFile, unpackFile } from './unpack-bundle.ts';

/** A release that has come after another; `bundle` is the hash of its newest bundle, null when none is kept. */
export type LaterRelease = { number: number; day: string; bundle: string | null };

/** A bundle with its release. */
export type BundlePage = {
  sha256: string;
  size: number;
  files: SummedFile[];
  /** The last day on which one of its sources was found, ISO. */
  retrievedOn: string | null;
  release: {
    number: number;
    day: string;
    added: number;
    changed: number;
    removed: number;
    noteVi: string | null;
    noteEn: string | null;
  };
  /** The release that took its place, null while it is the newest. */
  supersededBy: LaterRelease | null;
  /** The newest release, the same as `supersededBy` when only one came after; null while this is it. */
  newest: LaterRelease | null;
  /** The bundle of this data as newer code packed it; null when this is the last packing. */
  repacked: string | null;
};

/** Hashes of every kept bundle. Cached until an import. */
export async function listBundles(): Promise<string[]> {
  'use cache';
  cacheDataset();
  const rows = await getDatabase().bundle.findMany({
    select: { sha256: true },
    orderBy: { createdAt: 'asc' },
  });
  return rows.map(({ sha256 }) => sha256);
}

/** What the page of a bundle says; null when none has this hash. Cached until an import. */
export async function getBundlePage(sha256: string): Promise<BundlePage | null> {
  'use cache';
  cacheDataset();
  const bundle = await readBundle(sha256);
  if (!bundle) return null;
  const [[own, successor], [newest]] = await Promise.all([
    readReleasesFrom(bundle.release, 'asc', 2),
    readReleasesFrom(bundle.release, 'desc', 1),
  ]);
  if (!own) return null;
  const { bundles, importedAt, noteDate, ...release } = own;
  const last = bundles[0]?.sha256;
  return {
    sha256,
    size: bundle.bytes.length,
    files: listSummedFiles(bundle.bytes),
    retrievedOn: findLastDay(unpackFile(bundle.bytes, 'sources.csv')),
    release: { ...release, day: toReleaseDay({ importedAt, noteDate }) },
    supersededBy: toLater(successor),
    newest: successor ? toLater(newest) : null,
    repacked: last && last !== sha256 ? last : null,
  };
}

type ReleaseRow = Awaited<ReturnType<typeof readReleasesFrom>>[number];

function readReleasesFrom(number: number, order: 'asc' | 'desc', take: number) {
  return getDatabase().dataRelease.findMany({
    where: { number: { gte: number } },
    orderBy: { number: order },
    take,
    omit: { contentHash: true },
    include: { bundles: { select: { sha256: true }, orderBy: { createdAt: 'desc' }, take: 1 } },
  });
}

function toLater(row: ReleaseRow | undefined): LaterRelease | null {
  if (!row) return null;
  const { number, bundles } = row;
  return { number, day: toReleaseDay(row), bundle: bundles[0]?.sha256 ?? null };
}

/** From the bundle's own sources, since the database has those of the newest release. */
function findLastDay(csv: Uint8Array | null): string | null {
  const rows = csv ? parse<{ retrieved_on: string }>(Buffer.from(csv), { columns: true }) : [];
  return (
    rows
      .map(({ retrieved_on }) => retrieved_on)
      .toSorted()
      .at(-1) ?? null
  );
}
