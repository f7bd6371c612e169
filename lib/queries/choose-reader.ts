import type { ReaderName } from '#lib/database/open-readers.ts';

type Release = { number: number; contentHash: string; importedAt: string };
/** What a database says of its newest release; null before its first import. */
export type Said<Known extends Release> = PromiseSettledResult<Known | null>;

/**
 * From which database readers are answered, so that nobody sees an older release after a newer one: the standby where it has the release of the primary, or, while the
 * primary does not answer, one that is not older than what was `seen`. Null when neither can be read from.
 */
export function chooseReader<Known extends Release>(
  primary: Said<Known>,
  standby: Said<Known>,
  seen: Known | null,
): ReaderName | null {
  const copy = standby.status === 'fulfilled' ? standby.value : null;
  if (primary.status === 'fulfilled') return copy && isSame(copy, primary.value) ? 'standby' : 'primary';
  return copy && copy.number >= (seen?.number ?? 0) ? 'standby' : null;
}

/** A restored backup may have another release under the same number. */
function isSame(a: Release, b: Release | null): boolean {
  return a.number === b?.number && a.contentHash === b.contentHash && a.importedAt === b.importedAt;
}
