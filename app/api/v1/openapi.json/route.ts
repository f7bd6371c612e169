import { answerDocument } from '#lib/api/answer-document.ts';
import { createOpenApi } from '#lib/api/open-api/open-api.ts';
import { answerOptions } from '#lib/http/cors.ts';
import packageJson from '../../../../package.json' with { type: 'json' };

/** The OpenAPI 3.1 document of the API. */
export function GET(request: Request): Promise<Response> {
  return answerDocument(request, {
    mediaType: 'application/json',
    write: (current) => JSON.stringify(createOpenApi(current, packageJson.version)),
  });
}

export { answerOptions as OPTIONS, GET as HEAD };
