import { z } from 'zod';

const Environment = z.object({
  /** Where readers reach the site, for canonical links and citations. */
  SITE_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:3000'),
});

/** The site's own settings from the environment; throws naming the variable that is wrong. */
export function readEnvironment(values: Record<string, string | undefined> = process.env) {
  const { data, error } = Environment.safeParse(values);
  if (!data) throw new Error(`Environment: ${z.prettifyError(error)}`);
  return { siteUrl: data.SITE_URL.replace(/\/$/, '') };
}
