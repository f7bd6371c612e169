import { getLog } from './log.ts';
import { getMetrics } from './metrics.ts';
import { getProcessState } from './process-state.ts';

/** Notes how a question to the database went, `null` when it was answered: failures are counted; that it went away or came back is logged, once. */
export function noteDatabase(failure: unknown): void {
  const state = getProcessState();
  const isAway = failure !== null;
  if (isAway) getMetrics()?.databaseErrors.inc();
  getMetrics()?.databaseAway.set(isAway ? 1 : 0);
  if (isAway !== (state.wasDatabaseAway ?? false)) {
    if (isAway) getLog().error('The database cannot be read', { err: failure });
    else getLog().info('The database is back');
  }
  state.wasDatabaseAway = isAway;
}
