import { setTimeout } from 'node:timers/promises';
import { DatabaseAwayError } from './database-away-error.ts';

/** Asks a database something; the question must be one that can be asked again. */
export type ReadGate = <Answer>(ask: () => Promise<Answer>) => Promise<Answer>;

const turnMs = 500;
/** How long a database that did not answer is left alone before it is tried again. */
const restMs = 1_000;
const busyMs = 50;

/**
 * The gate in front of one database, for what readers wait for: a question fails after `turns` half seconds, and once the database has answered nothing in that time,
 * every other fails at once, with a DatabaseAwayError, until it answers again; one of them a second is tried meanwhile, for which nobody waits. So questions never
 * pile up. A locked SQLite file is asked again and again without holding the process up.
 */
export function createReadGate(turns: number): ReadGate {
  let isAway = false;
  let isTrying = false;
  let triedAt = Number.NEGATIVE_INFINITY;
  let answeredAt = Number.NEGATIVE_INFINITY;

  const tryOnce: ReadGate = async (ask) => {
    const startedAt = performance.now();
    const ended = new AbortController();
    try {
      const answer = await Promise.race([askWhileBusy(ask, ended.signal), failLate(turns, ended.signal)]);
      answeredAt = performance.now();
      isAway = false;
      return answer;
    } catch (error) {
      // Where others were answered meanwhile, it is the question that takes too long.
      if (error instanceof DatabaseAwayError && answeredAt < startedAt) isAway = true;
      throw error;
    } finally {
      ended.abort();
      triedAt = performance.now();
    }
  };

  return async (ask) => {
    if (!isAway) return tryOnce(ask);
    if (!isTrying && performance.now() - triedAt > restMs) {
      isTrying = true;
      tryOnce(ask)
        .catch(() => {})
        .finally(() => {
          isTrying = false;
        });
    }
    throw new DatabaseAwayError('The database did not answer a moment ago');
  };
}

/** Turns and not a time: a process that was held up finds the answer that came long before when it goes on. */
async function failLate(turns: number, ended: AbortSignal): Promise<never> {
  for (let turn = 0; turn < turns && !ended.aborted; turn += 1)
    await setTimeout(turnMs, undefined, { ref: false, signal: ended });
  throw new DatabaseAwayError('The database does not answer');
}

async function askWhileBusy<Answer>(ask: () => Promise<Answer>, ended: AbortSignal): Promise<Answer> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (ended.aborted || !isBusy(error)) throw error;
    }
    await setTimeout(busyMs);
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && /SQLITE_BUSY/.test(error.message + JSON.stringify(error.cause));
}
