import { fileURLToPath } from 'node:url';
import type { DatabaseAddress } from './database-url.ts';
import { isDatabaseError } from './is-database-error.ts';

/** What SQLite and Node call a state of the file, and what to do about it. `{file}` is the database's. */
const ofFiles: readonly [pattern: RegExp, sentence: string][] = [
  [
    /SQLITE_(BUSY|LOCKED)|another import is writing/,
    'another program is writing to the database {file}: try again when it has ended',
  ],
  [
    /SQLITE_READONLY/,
    'the database {file} may not be written: give this user the right to write it and its folder, or mount its disk for writing',
  ],
  [
    /SQLITE_CORRUPT/,
    'the database {file} is damaged: move a backup into its place; without one set it aside, and npm start makes it anew from data/ without its history',
  ],
  [
    /SQLITE_NOTADB/,
    '{file} is no database: let DATABASE_URL name another file, or set this one aside and restore a backup',
  ],
  [
    /SQLITE_FULL|ENOSPC/,
    'the disk of the database {file} is full, and nothing was changed: free some space and try again',
  ],
  [
    /SQLITE_IOERR|\bEIO\b/,
    'the disk of the database {file} cannot be read or written: see whether it is full or failing, and try again',
  ],
  [
    /SQLITE_CANTOPEN|Unable to open connection/,
    'the database {file} cannot be opened: see whether it is a file, and whether this user may read it and write in its folder',
  ],
  [
    /E(EXIST|NOTDIR|ACCES|PERM|ROFS).*mkdir/s,
    'the folder of the database {file} cannot be made: see whether this user may write there',
  ],
  [/SQLITE_ERROR: no such table/, 'the database {file} has no tables yet: npm run db:migrate makes them'],
];

/** Those sentences of a PostgreSQL server; `{place}` is its address without user and password. */
const ofServers: readonly [pattern: RegExp, sentence: string][] = [
  [
    /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|Can't reach database server|timeout exceeded|Connection terminated/,
    'the database server at {place} does not answer: see whether it runs and DATABASE_URL names it rightly, and try again',
  ],
  [
    /P1000|28P01|28000|[Aa]uthentication failed/,
    'the database server at {place} does not take the user and password of DATABASE_URL',
  ],
  [
    /P1003|3D000|does not exist on the database server/,
    'there is no database {place}: make it, or let DATABASE_URL name another',
  ],
  [
    /53100|No space left|could not extend file/,
    'the disk of the database server at {place} is full, and nothing was changed: free some space and try again',
  ],
  [
    /57P0[123]|starting up|shutting down/,
    'the database server at {place} is starting or ending: try again in a moment',
  ],
  [
    /25006|read-only transaction/,
    'the database {place} may not be written: let DATABASE_URL name the primary',
  ],
  [
    /42P01|relation .* does not exist/,
    'the database {place} has no tables yet: npm run db:migrate makes them',
  ],
];

/**
 * One sentence, without a full stop, on what is wrong with the database, where and what to do; for a failure that has nothing to do with the database its own
 * message.
 */
export function explainDatabaseFailure(failure: unknown, address: DatabaseAddress): string {
  const text = collectText(failure);
  const place = toPlace(address);
  const known = address.provider === 'sqlite' ? ofFiles : ofServers;
  const sentence = known.find(([pattern]) => pattern.test(text))?.[1];
  if (sentence) return sentence.replace(/\{(file|place)\}/, () => place);
  const message = failure instanceof Error ? failure.message : String(failure);
  return isEngineWording(failure) ? `the database ${place} failed: ${toLastLine(message)}` : message;
}

/** The messages and codes of a failure and of what caused it. */
function collectText(failure: unknown, depth = 0): string {
  if (!(failure instanceof Error) || depth > 5) return '';
  const code = 'code' in failure ? String(failure.code) : '';
  const meta = 'meta' in failure ? JSON.stringify(failure.meta) : '';
  return [code, failure.message, meta, collectText(failure.cause, depth + 1)].join('\n');
}

/** Whether the message is that of the database's client, and not a sentence of ours around it. */
function isEngineWording(failure: unknown): boolean {
  return failure instanceof Error && isDatabaseError(Object.assign(new Error(), { name: failure.name }));
}

function toLastLine(message: string): string {
  return message.trim().split('\n').at(-1) ?? '';
}

function toPlace({ provider, url }: DatabaseAddress): string {
  if (provider === 'sqlite') return fileURLToPath(url);
  if (!URL.canParse(url)) return 'of DATABASE_URL';
  const { host, pathname } = new URL(url);
  return host + pathname;
}
