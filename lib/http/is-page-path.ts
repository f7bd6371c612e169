/** Addresses of programs, of files and of share images; all others are pages. */
const forPrograms =
  /^\/(?:(?:api|data|_next|\.well-known)(?:\/|$)|[^/]+\.(?:xml|json|txt|svg|ico)$|(?:healthz|readyz)$)|\/opengraph-image/;

/** Whether a path is one at which a person reads: a page, an embed, or nothing at all. */
export function isPagePath(path: string): boolean {
  return !forPrograms.test(path);
}
