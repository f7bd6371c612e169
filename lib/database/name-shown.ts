import type { readNewestBundle } from './read-newest-bundle.ts';
import type { readNewestRelease } from './read-newest-release.ts';

type Newest<Read extends (...args: never[]) => unknown> = NonNullable<Awaited<ReturnType<Read>>>;

/**
 * Names what pages show: a data release, and the bundle that comes after it and that pages name. A restored backup may have another release under the same number, which has
 * another name.
 */
export function nameShown(
  release: Newest<typeof readNewestRelease>,
  bundle: Newest<typeof readNewestBundle> | null,
): string {
  return JSON.stringify([release, bundle]);
}
