const day = 86_400;

/**
 * How long Next keeps a page and what queries answered, in seconds. An import tells it to forget them (lib/queries/watch-data-release.ts) and pages read no clock, so that nothing
 * of them grows old by itself: the time is the longest that Next's caches are meant for. `stale` is for its router in the browser, which hears of no import.
 */
export const pageLife = { stale: 60, revalidate: 30 * day, expire: 365 * day };

/** For caches in front of the site: ask again after some seconds; then stale for ten minutes while asking, or for a day when this server can't be reached. */
function toCacheControl(seconds: number): string {
  return `public, max-age=0, s-maxage=${seconds}, stale-while-revalidate=600, stale-if-error=86400`;
}

/** Nobody tells a cache of an import, which must show within a minute. */
export const cacheControl = toCacheControl(30);
/** Of a page that is older than the data: the new one is about to be there. */
export const cacheControlOfOld = toCacheControl(2);
