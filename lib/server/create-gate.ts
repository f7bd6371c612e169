import { getMetrics } from './metrics.ts';

/** Thrown where one more would be too many at once; answered as a 429. */
export class BusyError extends Error {
  override message = 'Too many large answers are asked for at once. Please ask again in ten seconds.';
}

type Limits = {
  /** How many are inside at once. */
  atOnce: number;
  /** How many wait beside them. */
  mostWaiting: number;
  longestWaitMs: number;
};
/** Waits to go in, and answers what must be called once to go out. */
export type Gate = () => Promise<() => void>;

/** A gate through which so many go at once, in the order in which they came; one more than may wait, or who has waited too long, gets a BusyError. */
export function createGate({ atOnce, mostWaiting, longestWaitMs }: Limits): Gate {
  let inside = 0;
  const waiting: (() => void)[] = [];

  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else inside -= 1;
    getMetrics()?.heavyRunning.dec();
  };

  return async () => {
    if (inside < atOnce) inside += 1;
    else await wait().catch(tellRefusal);
    getMetrics()?.heavyRunning.inc();
    let isInside = true;
    return () => {
      if (isInside) leave();
      isInside = false;
    };
  };

  /** Until the place of one who leaves is handed on. */
  async function wait(): Promise<void> {
    if (waiting.length >= mostWaiting) throw new BusyError();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const enter = () => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(() => {
      waiting.splice(waiting.indexOf(enter), 1);
      reject(new BusyError());
    }, longestWaitMs);
    waiting.push(enter);
    return promise;
  }
}

function tellRefusal(error: unknown): never {
  getMetrics()?.heavyRefused.inc();
  throw error;
}
