import 'server-only';
import { setImmediate } from 'node:timers/promises';
import { getDataRelease } from './data-release.ts';

/**
 * Passes pages on that were read live while `release` is the newest data release; throws when an import came, be it before the first of them, since the rest would be
 * of another release. Lets other requests run before each page: libsql answers without ever yielding.
 */
export async function* keepToOneRelease<Page>(
  release: number,
  pages: AsyncIterable<Page>,
): AsyncGenerator<Page> {
  for await (const page of pages) {
    if ((await getDataRelease())?.number !== release) throw new Error('An import came during this export');
    yield page;
    await setImmediate();
  }
}
