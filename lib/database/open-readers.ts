import type { DatabaseAddress } from './database-url.ts';
import { type Database, openThrough } from './open-database.ts';
import { createReadGate } from './read-gate.ts';
import { createChoosingAdapter, createReadingAdapter } from './reading-adapter.ts';

/** The database that imports write to, and a copy that follows it. */
export type ReaderName = 'primary' | 'standby';

/** Two PostgreSQL servers that readers can be answered from. */
export type Readers = {
  /** The one that `database` asks. */
  chosen: ReaderName;
  database: Database;
  /** Each for itself. */
  each: Readonly<Record<ReaderName, Database>>;
};

/** Half seconds that readers wait for an answer: a page and what it needs must not take longer than five seconds. */
const turns = 8;
/** For a standby, since the primary is asked afterwards. */
const standbyTurns = 3;

/** Opens a database for readers: it can't be written, nobody waits longer than four seconds for an answer, and questions don't pile up (createReadGate). */
export function openReader(address: DatabaseAddress): Database {
  return openThrough(createReadingAdapter(address, createReadGate(turns)), address.provider);
}

/** Opens a primary and its standby for readers, both through one pool of connections each. `chooseAnew` is called when the chosen one fails, and sets `chosen`. */
export function openReaders(
  addresses: Readonly<Record<ReaderName, DatabaseAddress>>,
  chooseAnew: () => Promise<unknown>,
): Readers {
  const primary = createReadingAdapter(addresses.primary, createReadGate(turns));
  const standby = createReadingAdapter(addresses.standby, createReadGate(standbyTurns));
  const choosing = createChoosingAdapter({ primary, standby }, () => readers.chosen, chooseAnew);
  const readers: Readers = {
    chosen: 'primary',
    database: openThrough(choosing, 'postgresql'),
    each: { primary: openThrough(primary, 'postgresql'), standby: openThrough(standby, 'postgresql') },
  };
  return readers;
}
