import type { MetadataRoute } from 'next';

/** Every page may be read by every crawler. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' } };
}
