const methods = 'GET, HEAD, OPTIONS';

/** Answers OPTIONS: any origin may read, with conditions; asked for once a day. `Allow` stands on every answer (next.config.ts). */
export function answerOptions(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': methods,
      'access-control-allow-headers': 'accept, if-none-match, if-modified-since',
      'access-control-max-age': '86400',
    },
  });
}
