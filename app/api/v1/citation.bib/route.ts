import { answerCitation } from '#lib/api/answer-citation.ts';
import { answerOptions } from '#lib/http/cors.ts';

/** How to cite the data, for BibTeX: `/api/v1/citation.bib?locale=en`. */
export function GET(request: Request): Promise<Response> {
  return answerCitation(request, 'bib');
}

export { answerOptions as OPTIONS, GET as HEAD };
