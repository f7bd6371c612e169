import { findPassingReason } from '#lib/queries/health.ts';
import { ImportCameError } from '#lib/queries/import-came-error.ts';
import { BusyError } from '#lib/server/create-gate.ts';
import { getLog } from '#lib/server/log.ts';
import { createProblem, createProblemResponse, ParameterError, toParameterProblem } from './problem.ts';

/** How often an answer is begun anew since an import came while it was read. */
const mostAnew = 3;

/**
 * Runs a handler, anew when an import came while it read: wrong parameters are a 400 that names them; one large answer too many at once is a 429; what passes (the database is away, one import after the
 * other) is a 503 that says when to ask again, anything else a 500 without internals, both logged. Read the request before, outside of `run`: at build Next stops a handler by what reading it
 * throws.
 */
export async function answer(run: () => Promise<Response>): Promise<Response> {
  try {
    return await runInOneRelease(run);
  } catch (error) {
    if (error instanceof ParameterError) return createProblemResponse(toParameterProblem(error));
    if (error instanceof BusyError) return createProblemResponse(createProblem(429, error.message));
    getLog().error('A request failed', { err: error });
    const passing = await findPassingReason(error);
    return createProblemResponse(
      passing === null
        ? createProblem(500, 'The request failed here. Please try again later.')
        : createProblem(503, passing),
    );
  }
}

async function runInOneRelease(run: () => Promise<Response>): Promise<Response> {
  for (let anew = 0; ; anew += 1)
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof ImportCameError) || anew === mostAnew) throw error;
    }
}
