import 'server-only';
import { setTimeout } from 'node:timers/promises';
import { noteDatabase } from '#lib/server/note-database.ts';
import { getComputedDatabase } from './computed-database.ts';
import { getDataRelease } from './data-release.ts';

const maxAgeMs = 1_000;
/** A database that takes longer counts as away: behind each question a reader waits. */
const patienceMs = 1_000;

let askedAt = Number.NEGATIVE_INFINITY;
let last: Promise<boolean> = Promise.resolve(false);

/** Whether the database can't be read now, or lacks what imports compute of its newest release; asked once a second at most, for all who want to know. */
export function isDatabaseAway(): Promise<boolean> {
  if (performance.now() - askedAt > maxAgeMs) {
    askedAt = performance.now();
    last = askPatiently();
  }
  return last;
}

async function askPatiently(): Promise<boolean> {
  const answer = await Promise.race([ask(), setTimeout(patienceMs, 'late' as const, { ref: false })]);
  if (answer === 'late') noteDatabase(new Error(`The database did not answer within ${patienceMs} ms`));
  return answer !== false;
}

/** Asks through a promise, since the connection itself may throw. */
async function ask(): Promise<boolean> {
  try {
    await getDataRelease();
    await getComputedDatabase();
    noteDatabase(null);
    return false;
  } catch (error) {
    noteDatabase(error);
    return true;
  }
}
