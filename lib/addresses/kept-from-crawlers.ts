/**
 * The addresses that crawlers are asked to leave alone, as patterns of robots.txt (RFC 9309: `*` is any letters, `$` the end): combinations of choices, of which
 * a few hundred rows make tens of thousands. The pages themselves, without a query, stay open, and so do those of today's map and of one funding,
 * which are few and whose canonical address is told.
 */
export const keptFromCrawlers = [
  '/*/compare?',
  '/*/map?',
  '/*/checks?',
  '/*/coverage?',
  '/*/ask?',
  '/*/sources?q=',
  '/*/search',
  '/*/embed/',
  '/api/*?',
  '/data/*?',
  '/api/internal/',
] as const;

/** Whether a path with its query is one of them. */
export function isKeptFromCrawlers(address: string): boolean {
  return keptFromCrawlers.some((pattern) => toExpression(pattern).test(address));
}

/** What a link to an address says of it to crawlers, in its `rel`. */
export function toRel(address: string): 'nofollow' | undefined {
  return isKeptFromCrawlers(address) ? 'nofollow' : undefined;
}

function toExpression(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replace(/[.?+^$()[\]{}|\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}`);
}
