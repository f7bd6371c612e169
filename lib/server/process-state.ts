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
  /** No more requests should be sent to this process. */
  isEnding: boolean;
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
