import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { keptFromCrawlers } from '#lib/addresses/kept-from-crawlers.ts';
import { readEnvironment } from '#lib/server/environment.ts';

/**
 * Every page may be read by every crawler, and none of the countless combinations of what a page offers to choose (docs/decisions/0029). Answered live: nothing
 * would make a kept answer follow the address of the site.
 */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  return {
    rules: { userAgent: '*', allow: '/', disallow: [...keptFromCrawlers] },
    sitemap: `${readEnvironment().siteUrl}/sitemap.xml`,
  };
}
