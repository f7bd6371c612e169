import type { Version } from '#lib/http/respond.ts';
import type { DataRelease } from '#lib/queries/data-release.ts';

/** When the code was built, written into it by next.config.ts; the time of this process where nothing was built, as in tests. */
const builtAt = new Date(process.env.BUILT_AT ?? Date.now());

/** The version of everything that is made of a data release by this code. */
export function toVersion({ number, contentHash, importedAt }: DataRelease): Version {
  const released = new Date(importedAt);
  return {
    id: [builtAt.toISOString(), number, contentHash, importedAt].join(' '),
    modifiedAt: released > builtAt ? released : builtAt,
  };
}
