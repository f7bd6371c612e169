import 'server-only';
import type { UndoneRelease } from '#lib/domain/printed-state.ts';
import type { Undone } from '#lib/domain/undo-changes.ts';
import { getDatabase } from './database.ts';
import { parseWholeClaim, parseWholeFigure, parseWholeSource } from './parse-whole-row.ts';
import { type Release, readReleases } from './read-releases.ts';

/** A release with what it did to printed rows and their sources, the other way round; `importedAt` is ISO with time. */
export type CheckedRelease = { number: number; importedAt: string; undone: UndoneRelease };

const tables = ['figures', 'claims', 'sources'] as const;
/** How far back is looked: releases, and rows of these tables in all of them. */
export const mostReleases = 30;
export const mostRows = 2_000;

/**
 * The newest releases that changed rows, newest first, read now: at most 30, and as many as touched 2,000 figures, percentages and sources in all. `start` is the one
 * before them, null before the first import.
 */
export async function readUndoneReleases(): Promise<{ releases: CheckedRelease[]; start: Release | null }> {
  const newest = await readReleases({ take: mostReleases + 1 });
  const near = takeNear(newest);
  const rows = await getDatabase().rowChange.findMany({
    where: { release: { in: near.map(({ number }) => number) }, tableName: { in: [...tables] } },
    select: { release: true, tableName: true, rowId: true, before: true },
  });
  const byRelease = Map.groupBy(rows, ({ release }) => release);
  const releases = near.map(({ number, importedAt }) => {
    const own = byRelease.get(number) ?? [];
    const undone = {
      figures: undo(own, 'figures', parseWholeFigure),
      claims: undo(own, 'claims', parseWholeClaim),
      sources: undo(own, 'sources', parseWholeSource),
    };
    return { number, importedAt, undone };
  });
  return { releases, start: newest[near.length] ?? null };
}

/** All but the one that goes too far back; the first of all, which keeps no rows, always does. */
function takeNear(releases: readonly Release[]): Release[] {
  let rows = 0;
  const tooFar = releases.findIndex((release, index) => {
    rows += countRows(release);
    return release.number === 1 || index === mostReleases || rows > mostRows;
  });
  return releases.slice(0, Math.max(tooFar, 0));
}

function countRows({ counts }: Release): number {
  const own = counts.filter(({ file }) => tables.some((table) => table === file));
  return own.reduce((sum, { rows }) => sum + rows, 0);
}

type Kept = { tableName: string; rowId: string; before: string | null };

function undo<Row>(rows: readonly Kept[], table: string, parse: (text: string) => Row): Undone<Row>[] {
  return rows
    .filter(({ tableName }) => tableName === table)
    .map(({ rowId, before }) => ({ rowId, before: before === null ? null : parse(before) }));
}
