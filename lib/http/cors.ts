const methods = 'GET, HEAD, OPTIONS';

/** Answers OPTIONS: any origin may read, with conditions; asked for once a day. */
export function answerOptions(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      allow: methods,
      'access-control-allow-origin': '*',
      'access-control-allow-methods': methods,
      'access-control-allow-headers': 'accept, if-none-match, if-modified-since',
      'access-control-max-age': '86400',
    },
  });
}
