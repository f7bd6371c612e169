import type { Version } from '#lib/http/respond.ts';
import type { DataRelease } from '#lib/queries/data-release.ts';

/** When the code was built, written into it by next.config.ts; the time of this process where nothing was built, as in tests. */
const builtAt = new Date(process.env.BUILT_AT ?? Date.now());

/** The version of everything that is made of a data release by this code, and of what else it depends on: its name and when it came. */
export function toVersion({ number, contentHash, importedAt }: DataRelease, other?: Stamp | null): Version {
  const moments = [builtAt, new Date(importedAt), ...(other ? [other.at] : [])];
  return {
    id: [builtAt.toISOString(), number, contentHash, importedAt, other?.name ?? ''].join(' '),
    modifiedAt: new Date(Math.max(...moments.map(Number))),
  };
}

/** Something that changes by itself. */
export type Stamp = { name: string; at: Date };
