import { connection } from 'next/server';
import { answer } from '#lib/http/answer.ts';
import { createLiveJson } from '#lib/http/live-json.ts';
import { createProblem, createProblemResponse } from '#lib/http/problem.ts';
import { getReadiness } from '#lib/queries/health.ts';
import { getProcessState } from '#lib/server/process-state.ts';

/** Readiness: pages can be served from a migrated and filled database, and the process is not about to end. */
export async function GET() {
  await connection();
  return answer(async () => {
    if (getProcessState().isEnding)
      return createProblemResponse(createProblem(503, 'This process is ending.'));
    const readiness = await getReadiness();
    return readiness.ready
      ? createLiveJson({ status: 'ready', release: readiness.release.number })
      : createProblemResponse(createProblem(503, readiness.reason));
  });
}
