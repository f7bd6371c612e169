import 'server-only';
import { type DataRelease, getDataRelease } from './data-release.ts';
import { type FilterValues, listFilterValues } from './list-filter-values.ts';

/** The data release that is shown now, with the ids that filters may name in it. */
export type KnownRelease = { release: DataRelease; values: FilterValues };

let last: KnownRelease | undefined;

/** Asks for the release each time, for its ids only when it is another one; null before the first import. */
export async function getKnownRelease(): Promise<KnownRelease | null> {
  const release = await getDataRelease();
  if (!release) return null;
  if (!last || !isSame(last.release, release)) last = { release, values: await listFilterValues(release) };
  return last;
}

function isSame(a: DataRelease, b: DataRelease): boolean {
  return a.number === b.number && a.contentHash === b.contentHash && a.importedAt === b.importedAt;
}
