import 'server-only';
import type { Area } from '#lib/domain/figure.ts';
import { listNamesakes } from '#lib/domain/namesakes.ts';
import { checkState, undoRelease } from '#lib/domain/printed-state.ts';
import { compareVerdicts, type VerdictChange } from '#lib/domain/verdict-change.ts';
import { getDatabase } from './database.ts';
import { readPrintedState } from './read-printed-state.ts';
import type { Release } from './read-releases.ts';
import { type CheckedRelease, readUndoneReleases } from './read-undone-releases.ts';

/** A verdict that a release changed, brought or took away, and when (ISO, with time). */
export type DatedVerdict = { release: number; importedAt: string; change: VerdictChange };

/** What somebody who follows the checks is told, newest first; `areas` are all there are, `start` is the release behind which nothing is told, unless the list is cut before. */
export type CheckFeed = {
  changes: DatedVerdict[];
  areas: Area[];
  namesakes: ReadonlySet<string>;
  start: Release | null;
};

/** How many verdicts a feed of checks names. */
export const mostVerdicts = 50;

/**
 * What releases did to the verdicts of printed percentages, read now. The history keeps rows and no verdicts: they are computed from what was printed, going back from
 * the newest release through as many as `readUndoneReleases` gives, so that nothing grows with the history.
 */
export async function readCheckFeed(): Promise<CheckFeed> {
  const [{ releases, start }, areas] = await Promise.all([
    readUndoneReleases(),
    getDatabase().area.findMany(),
  ]);
  const found = await listVerdicts(releases);
  return {
    changes: found.slice(0, mostVerdicts),
    areas,
    namesakes: new Set(listNamesakes(areas)),
    start: found.length > mostVerdicts ? null : start,
  };
}

async function listVerdicts(releases: readonly CheckedRelease[]): Promise<DatedVerdict[]> {
  const found: DatedVerdict[] = [];
  let state = await readPrintedState(releases);
  let after = checkState(state);
  for (const { number, importedAt, undone } of releases) {
    state = undoRelease(state, undone);
    const before = checkState(state);
    const changes = compareVerdicts(before, after);
    found.push(...changes.map((change) => ({ release: number, importedAt, change })));
    if (found.length > mostVerdicts) break;
    after = before;
  }
  return found;
}
