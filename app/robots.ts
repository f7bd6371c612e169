import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { readEnvironment } from '#lib/environment.ts';

/** Every page may be read by every crawler. Answered live: nothing would make a kept answer follow the address of the site. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${readEnvironment().siteUrl}/sitemap.xml` };
}
