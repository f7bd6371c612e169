import type { MetadataRoute } from 'next';
import { readEnvironment } from '#lib/environment.ts';
import { keptFromCrawlers } from '#lib/kept-from-crawlers.ts';

/** Every page may be read by every crawler, and none of the countless combinations of what a page offers to choose (docs/decisions/0029). */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: [...keptFromCrawlers] },
    sitemap: `${readEnvironment().siteUrl}/sitemap.xml`,
  };
}
