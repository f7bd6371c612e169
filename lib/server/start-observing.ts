import { createLog } from './create-log.ts';
import { createMetrics } from './create-metrics.ts';
import { readEnvironment } from './environment.ts';
import { printInto } from './print-into.ts';
import { getProcessState, type Log } from './process-state.ts';
import { serveMetrics } from './serve-metrics.ts';

/** Makes this process one that logs (LOG_LEVEL) and, where METRICS_PORT says so, measures; what is printed by the framework goes into the log too. */
export function startObserving(): Log {
  const { logLevel, metricsAddress } = readEnvironment();
  const state = getProcessState();
  const log = createLog(logLevel);
  state.log = log;
  printInto(log, console);
  if (metricsAddress) {
    state.metrics = createMetrics();
    serveMetrics(metricsAddress);
  }
  return log;
}
