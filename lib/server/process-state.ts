import type { Metrics } from './create-metrics.ts';

/** What happens in a running server, each line a sentence and, where there is more to tell, fields for machines; `err` is a failure. */
export type Log = Record<
  'debug' | 'info' | 'warn' | 'error',
  (message: string, fields?: Record<string, unknown>) => void
>;

/** What is known of a request while it is being answered. */
export type ObservedRequest = {
  /** Names it in the log, in its header and in what a reader is told of a failure. */
  id: string;
  /** Whether the answer was at hand; absent where nothing was looked for. */
  cache?: 'hit' | 'stale' | 'miss';
};

/** What the server around Next and the code inside it tell each other: they are loaded apart in one process. */
type ProcessState = {
  /** The requests that are being answered, by id, and whether a part of the answer was lost. */
  requests: Map<string, { isPartLost: boolean }>;
  /** Whether the database can't be read now; absent until the code inside is loaded. */
  isDatabaseAway?: () => Promise<boolean>;
  /**
   * Names the newest data release after what is kept of any other was forgotten: what is drawn between two calls that name the same one is of that one alone. Absent
   * until the code inside is loaded; throws when the database can't be read.
   */
  settleRelease?: () => Promise<string | null>;
  /** What the pages of the build show, and what is told before any of them is rendered anew; absent where no server runs around Next. */
  builtPages?: { shown: string | null; forget: () => void };
  /** Whether it could not be read when it was asked last (lib/server/note-database.ts). */
  wasDatabaseAway?: boolean;
  /** No more requests should be sent to this process. */
  isEnding: boolean;
  /** Absent in programs that are no server. */
  log?: Log;
  /** Absent where nothing is measured. */
  metrics?: Metrics;
  /** The request for which the code that asks is running. */
  currentRequest?: { getStore(): ObservedRequest | undefined };
  /** Sends off what is kept back until then. */
  beforeEnd?: () => Promise<void>;
};

declare global {
  var khuyenCongProcess: ProcessState | undefined;
}

/** The header by which the server around Next names each request to the code inside. */
export const requestIdHeader = 'x-khuyen-cong-request';

/** The header of a page that is older than the data, since the database can't be read now. */
export const oldPageHeader = 'x-khuyen-cong-old-page';

/** The one state of this process. */
export function getProcessState(): ProcessState {
  globalThis.khuyenCongProcess ??= { requests: new Map(), isEnding: false };
  return globalThis.khuyenCongProcess;
}

/** The request for which this is running; undefined outside of one, or of a server. */
export function getCurrentRequest(): ObservedRequest | undefined {
  return getProcessState().currentRequest?.getStore();
}
