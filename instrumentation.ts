import type { Instrumentation } from 'next';
import { getProcessState, requestIdHeader } from '#lib/server/process-state.ts';

/**
 * Runs once in each server process: watches for new data, so that an import shows without a restart, tells the server around Next how the database is, and traces
 * requests where an address for traces is given.
 */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return;
  if (process.env.OTEL_EXPORTER_OTLP_ENDPOINT) {
    const { startTracing } = await import('#lib/server/start-tracing.ts');
    startTracing();
  }
  const { isDatabaseAway } = await import('#lib/queries/is-database-away.ts');
  getProcessState().isDatabaseAway = isDatabaseAway;
  const { settleRelease, watchDataRelease } = await import('#lib/queries/watch-data-release.ts');
  getProcessState().settleRelease = settleRelease;
  void watchDataRelease();
}

/** Tells the server around Next that a part of an answer was lost (lib/server/guard-answer.ts); what fails behind an answer, when it is rendered anew, is not. */
export const onRequestError: Instrumentation.onRequestError = (_error, { headers }, { revalidateReason }) => {
  const drawing = getProcessState().requests.get(String(headers[requestIdHeader]));
  if (drawing && !revalidateReason) drawing.isPartLost = true;
};
