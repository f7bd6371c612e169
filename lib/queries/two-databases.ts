import 'server-only';
import type { DatabaseAddress } from '#lib/database/database-url.ts';
import { openReaders, type ReaderName, type Readers } from '#lib/database/open-readers.ts';
import { readNewestRelease } from '#lib/database/read-newest-release.ts';
import { getLog } from '#lib/server/log.ts';
import { chooseReader } from './choose-reader.ts';

type Release = Awaited<ReturnType<typeof readNewestRelease>>;
/** A primary and its standby, with the newest release that this process has seen. */
export type Pair = { readers: Readers; seen: Release; choosing: Promise<unknown> | null };

/** Opens a primary and its standby; until their releases are known the primary is asked. */
export function openPair(addresses: Readonly<Record<ReaderName, DatabaseAddress>>): Pair {
  const pair: Pair = { readers: openReaders(addresses, () => chooseOnce(pair)), seen: null, choosing: null };
  return pair;
}

/** Asks both for their newest release, answers the one to be shown, and has what follows read from where it is (chooseReader). Throws when neither can be read. */
export async function readFromNewest(pair: Pair): Promise<Release> {
  const { each } = pair.readers;
  const [primary, standby] = await Promise.allSettled([
    readNewestRelease(each.primary),
    readNewestRelease(each.standby),
  ]);
  const name = chooseReader(primary, standby, pair.seen);
  const said = name === 'standby' ? standby : primary;
  if (!name || said.status === 'rejected') throw primary.status === 'rejected' ? primary.reason : standby;
  if (pair.readers.chosen !== name) getLog().warn(`The ${name} database is read from now.`);
  pair.readers.chosen = name;
  pair.seen = said.value;
  return said.value;
}

/** Once for all whose question failed. */
function chooseOnce(pair: Pair): Promise<unknown> {
  pair.choosing ??= readFromNewest(pair).finally(() => {
    pair.choosing = null;
  });
  return pair.choosing;
}
