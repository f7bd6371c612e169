import type { Metrics } from './create-metrics.ts';
import { getProcessState } from './process-state.ts';

/** What the running server measures; undefined where nothing is measured, as in programs, at the build and without METRICS_PORT. */
export function getMetrics(): Metrics | undefined {
  return getProcessState().metrics;
}
