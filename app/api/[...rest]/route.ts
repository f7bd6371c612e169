import { answerOptions } from '#lib/http/cors.ts';
import { cutTold } from '#lib/http/cut-told.ts';
import { createProblem, createProblemResponse } from '#lib/http/problem.ts';

/** Every address below /api that there is nothing at: a program is told so as by the rest of the API, not by a page. */
export function GET(request: Request): Response {
  const { pathname } = new URL(request.url);
  return createProblemResponse(
    createProblem(404, `There is no ${cutTold(pathname)}; what there is stands in /api/v1/openapi.json.`),
  );
}

export { answerOptions as OPTIONS, GET as HEAD };
