import 'server-only';
import { setImmediate } from 'node:timers/promises';
import { getDataRelease } from './data-release.ts';

/**
 * Passes pages on as long as the data release stays the one of the first; throws when an import came between, since the rest would be of
 * another release. Lets other requests run before each page: libsql answers without ever yielding.
 */
export async function* keepToOneRelease<Page>(pages: AsyncIterable<Page>): AsyncGenerator<Page> {
  const begun = await readReleaseNumber();
  for await (const page of pages) {
    if ((await readReleaseNumber()) !== begun) throw new Error('An import came during this export');
    yield page;
    await setImmediate();
  }
}

async function readReleaseNumber(): Promise<number | undefined> {
  return (await getDataRelease())?.number;
}
