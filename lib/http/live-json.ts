/** Answers JSON about the moment, which nothing on the way may keep. */
export function createLiveJson(value: unknown): Response {
  return Response.json(value, { headers: { 'cache-control': 'no-store' } });
}
