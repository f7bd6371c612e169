import 'server-only';
import { setImmediate } from 'node:timers/promises';
import { getDataRelease } from './data-release.ts';
import { ImportCameError } from './import-came-error.ts';

/**
 * Passes pages on that were read live while `release` is the newest data release; throws an ImportCameError when an import came, be it before the first of
 * them or where there are none, since the rest would be of another release. Lets other requests run before each page: libsql answers without ever yielding.
 */
export async function* keepToOneRelease<Page>(
  release: number,
  pages: AsyncIterable<Page>,
): AsyncGenerator<Page> {
  let isEmpty = true;
  for await (const page of pages) {
    isEmpty = false;
    await refuseAnother(release);
    yield page;
    await setImmediate();
  }
  if (isEmpty) await refuseAnother(release);
}

async function refuseAnother(release: number): Promise<void> {
  if ((await getDataRelease())?.number !== release) throw new ImportCameError();
}
