import { answerOptions } from '#lib/http/cors.ts';

/** The root of the API leads to its description. */
export function GET(): Response {
  return new Response(null, {
    status: 307,
    headers: { location: '/api/v1/openapi.json', 'access-control-allow-origin': '*' },
  });
}

export { answerOptions as OPTIONS, GET as HEAD };
