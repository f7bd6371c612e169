import { createProblem, createProblemResponse, ParameterError, toParameterProblem } from './problem.ts';

/**
 * Runs a handler: wrong parameters are a 400 that names them, anything unexpected is logged and a 500 without internals. Read the request
 * before, outside of `run`: at build Next stops a handler by what reading it throws.
 */
export async function answer(run: () => Promise<Response>): Promise<Response> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof ParameterError) return createProblemResponse(toParameterProblem(error));
    console.error('A request failed:', error);
    return createProblemResponse(createProblem(500, 'The request failed here. Please try again later.'));
  }
}
