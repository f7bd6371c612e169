import { answerCitation } from '#lib/api/answer-citation.ts';
import { answerOptions } from '#lib/http/cors.ts';

/** How to cite the data, as CSL-JSON: `/api/v1/citation.json?locale=en`. */
export function GET(request: Request): Promise<Response> {
  return answerCitation(request, 'json');
}

export { answerOptions as OPTIONS, GET as HEAD };
