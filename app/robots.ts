import type { MetadataRoute } from 'next';
import { readEnvironment } from '#lib/environment.ts';

/** Every page may be read by every crawler. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${readEnvironment().siteUrl}/sitemap.xml` };
}
